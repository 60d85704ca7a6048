import type { EngagementModelId } from "../model/engagement.js";

/** `primary`: a main duty. `supporting`: supports, or does part. `none`: not part of the role. */
export type TaskPart = "primary" | "supporting" | "none";

/** How one model takes part in a task, and what that means. */
export interface TaskShare {
  readonly part: TaskPart;
  readonly note: string;
}

/** One of the seven everyday tasks of a CIO, by model. */
export interface EverydayTask {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly by: Readonly<Record<EngagementModelId, TaskShare>>;
}

const primary = (note: string): TaskShare => ({ part: "primary", note });
const supporting = (note: string): TaskShare => ({ part: "supporting", note });
const none = (note: string): TaskShare => ({ part: "none", note });

/**
 * The seven everyday tasks and who does them.
 *
 * @example everydayTasks.map((task) => task.by.msp.part) //=> ["none", "supporting", "primary", "supporting", "supporting", "none", "none"]
 */
export const everydayTasks: readonly EverydayTask[] = [
  {
    id: "strategy",
    number: 1,
    title: "Long-term IT strategy in line with business goals",
    by: {
      "full-time": primary("owns the strategy and its yearly renewal"),
      fractional: primary("owns the strategy and reviews it each quarter"),
      interim: supporting("keeps or resets it"),
      virtual: supporting("roadmap of products"),
      msp: none("gives input on service life and capacity"),
    },
  },
  {
    id: "budget",
    number: 2,
    title: "Budget of IT projects and initiatives, and the value they return",
    by: {
      "full-time": primary("holds the budget"),
      fractional: primary("builds it with finance and tracks value; the client signs"),
      interim: primary("for the term"),
      virtual: supporting("draft"),
      msp: supporting("quotes, invoices, asset and licence data"),
    },
  },
  {
    id: "systems",
    number: 3,
    title: "Selection, implementation and maintenance of systems",
    by: {
      "full-time": primary("decides, and delegates the work"),
      fractional: primary("selection and oversight; supports implementation, no maintenance"),
      interim: primary("for the term"),
      virtual: supporting("selection"),
      msp: primary("maintenance of what it runs; supports implementation"),
    },
  },
  {
    id: "projects",
    number: 4,
    title: "Leading IT projects: planning, execution, testing",
    by: {
      "full-time": primary("sponsor or head of the portfolio"),
      fractional: primary("planning and steering; supports execution, accepts test results"),
      interim: primary("often the reason to hire"),
      virtual: none("not part of the role"),
      msp: supporting("executes its work packages and tests them"),
    },
  },
  {
    id: "new-technology",
    number: 5,
    title: "New technologies, staying up to date",
    by: {
      "full-time": primary("for the company"),
      fractional: primary("sees several companies and compares"),
      interim: supporting("within the term"),
      virtual: supporting("by template"),
      msp: supporting("within its product range"),
    },
  },
  {
    id: "advice",
    number: 6,
    title: "Thought leader and adviser to senior management",
    by: {
      "full-time": primary("daily"),
      fractional: primary("executive meetings and the annual recap"),
      interim: primary("for the term"),
      virtual: supporting("quarterly talks"),
      msp: none("not part of the role"),
    },
  },
  {
    id: "staff",
    number: 7,
    title: "Performance and career development of IT staff",
    by: {
      "full-time": primary("line manager"),
      fractional: supporting("by mandate: goals, coaching, hiring; it can be a main duty"),
      interim: primary("for the term"),
      virtual: none("not part of the role"),
      msp: none("not for the client's staff; for its own"),
    },
  },
];

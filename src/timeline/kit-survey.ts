/** One question to all users. */
export interface SurveyQuestion {
  readonly id: string;
  readonly text: string;
  /** To tick; empty: in own words. */
  readonly answers: readonly string[];
}

/**
 * Five questions to all users, sent with the data request; two minutes, without names.
 *
 * @example userSurvey.length //=> 5
 */
export const userSurvey: readonly SurveyQuestion[] = [
  { id: "satisfaction", text: "How well do our systems support your work?", answers: ["very badly", "badly", "neither", "well", "very well", "do not know"] },
  {
    id: "interruptions",
    text: "How often did a technical problem keep you from working in the last three months?",
    answers: ["daily", "weekly", "monthly", "once or twice", "never"],
  },
  { id: "help", text: "When you last asked for help, was it solved in time?", answers: ["yes", "yes, but late", "no", "did not ask"] },
  {
    id: "strange-mail",
    text: "What do you do with a strange message?",
    answers: ["report it, and I know where", "ask a colleague", "delete it", "open it to see", "do not know"],
  },
  { id: "wish", text: "Which task takes you too long because a tool is missing, and which tool did you get for yourself?", answers: [] },
];

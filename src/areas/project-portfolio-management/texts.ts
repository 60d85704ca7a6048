/** Why Project Portfolio Management Strategy is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Shows whether the company picks the right technology projects, runs no more than it can staff, and knows early when one is " +
    "in trouble. It replaces a list of good intentions with a ranked portfolio that has owners, money, capacity and stop rules.",
  interview: [
    "Sponsors of the two largest projects (30 min each): expected result, current state, decisions needed",
    "Project leads or the IT lead acting as one (60 min; in a full assessment 10 min with the IT lead): plan, progress, risks",
    "CFO (30 min): approval, cost tracking, benefits",
    "Two team members doing the work (20 min each): real progress, overload",
  ],
  documents: [
    "Project list in any form, with status",
    "Business cases and approvals of the five largest projects",
    "Plans with baseline and current dates, budget and cost booked to date",
    "Last three status reports per large project",
    "Time records or estimates of staff time on projects",
    "List of projects finished or stopped in 24 months with results",
    "Change requests and their approval",
  ],
  notes: [
    "Fewer than three running or paused projects: report CPI and SPI per project; the portfolio values then get no level.",
    "When percent complete is the lead's guess, use the 0/50/100 rule per deliverable and say so.",
    "Agile teams: use accepted story points as percent complete against the funded release scope.",
    '"Above the limit" in the anchors means purchaseLimit: the company\'s own written limit, or the default given there when none is written.',
  ],
};

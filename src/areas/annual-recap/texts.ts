/** Why Annual Recap with Senior Management is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Once a year management sees on few pages what technology cost, delivered and risked, what became of last year's decisions, " +
    "and what must be decided now. It closes the loop of the assessment: promises are compared with results, and next year's " +
    "plan, money and accepted risks are agreed on record.",
  interview: [
    "CEO (45 min): what was useful, what was missing in past reporting, decisions wanted",
    "CFO (30 min): money, benefits, forecast",
    "Each other member of management (20 min): service quality, expectations",
    "IT lead (60 min): results, obstacles, proposals",
    "Board or owner representative where present (20 min)",
  ],
  documents: [
    "Last annual IT report or recap slides and minutes",
    "Previous assessment report with recommendation list and status",
    "Agreed indicators with targets and monthly values",
    "Service desk statistics and user survey",
    "Outage and incident summaries",
    "Budget against actual and project results (areas 3 and 4)",
    "Risk register with signed decisions on high risks (area 2)",
    "Decision log of management on technology",
  ],
  notes: [
    "First assessment: priorRecommendations and previous scores are empty; only the closure metrics are not scored, " +
      "exe.p.results-vs-promise is answered from plan, budget and project benefits.",
    "The recap is also the closing meeting of this assessment; the library should produce its agenda and paper from the other eleven areas.",
  ],
};

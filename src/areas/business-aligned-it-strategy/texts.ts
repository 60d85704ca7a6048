/** Why Business-aligned IT Strategy is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Shows whether the money and effort that go into technology serve the goals the owners and managers have actually set, and " +
    "whether anyone could tell. It gives management one agreed list of what IT must deliver in the next one to three years, with " +
    "owners, dates and the business result expected.",
  interview: [
    "CEO or owner (45 min): goals, growth plans, what IT has stopped the company from doing",
    "CFO (30 min): how IT money is decided, what return is expected",
    "Heads of the two or three largest departments (30 min each): dependence on systems, unmet demand, own purchases of software",
    "IT lead or managed service provider account manager (60 min): plan, capacity, demand backlog",
    "One board member or adviser where there is a board (20 min)",
  ],
  documents: [
    "Business plan, budget presentation or board strategy paper of the last 18 months",
    "IT strategy, roadmap or annual IT plan in whatever form it exists (slides count)",
    "Organisation chart with the reporting line of IT",
    "Minutes of the last four management or steering meetings where IT was discussed",
    "List of open IT requests with date and requester (ticket export)",
    "Last IT user satisfaction survey with raw scores",
    "Job descriptions of the IT lead and key IT staff; managed service contract scope",
  ],
  notes: [
    'In firms below about 50 staff the "forum" may be a standing 45-minute item in the management meeting; score by minutes ' +
      "and decisions, not by the name of the body.",
    "A managed service provider's generic roadmap counts at most as level 2 for str.p.written-strategy unless management has adopted it.",
    "priorityRecallPct is the fastest honesty check in the area; ask before anyone has seen the agenda.",
    "Where a managed service provider runs everything, ask who in the company could decide against its advice; if the answer " +
      "is nobody, str.r.nobody-accountable is the first finding to discuss.",
  ],
};

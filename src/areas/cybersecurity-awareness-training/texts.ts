/** Why Cybersecurity Awareness Training is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Measures whether people recognise and report attacks and handle data safely, and whether training changes behaviour rather " +
    "than ticking a box. It gives management a programme with figures by department and protects the roles that attackers aim at " +
    "most.",
  interview: [
    "HR or training lead (30 min): induction, records, languages, shift workers",
    "IT or security lead (30 min): campaigns, reports, incidents caused by people",
    "Finance (20 min): payment fraud experience and checks",
    "Five randomly chosen staff, one per department (5 min each): what do you do with a strange mail, when was the last training",
    "CEO (10 min): own participation",
  ],
  documents: [
    "Training records export with person, course, date, score",
    "Phishing simulation reports of 12 months, raw numbers by department",
    "Mailbox or button statistics of reported messages",
    "Induction programme and signed acceptable use rules",
    "Role-based material for finance, HR, IT, executives, developers",
    "Incident log entries with human cause",
    "Policy on consequences and on support after a click",
  ],
  notes: [
    "Click rates of different difficulty cannot be compared; state the mix and the 95% interval (Wilson) beside every figure. " +
      "Where all messages were easy, show the click rate and give it no weight.",
    "The shares of clicks and reports need 80 messages (twenty people tested quarterly), sign-in entries 50; below that they are shown as too few.",
    "Check that mail security scanners do not count as clicks; discard campaigns with impossible click times.",
    "Employee monitoring law differs by country; anonymise in reports.",
    "awr.a.base-programme and awr.a.simulations usually share one platform: count its price once.",
  ],
};

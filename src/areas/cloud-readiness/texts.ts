/** Why Cloud Readiness is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Determines which systems should move to cloud services, which should stay, and whether skills, network, contracts and " +
    "controls are ready for it. It replaces a yes-or-no debate by a decision per workload with cost over five years, risk and timing.",
  interview: [
    "CEO or CFO (30 min): expectations, cash preference, past experience",
    "IT lead and infrastructure engineer or provider (90 min; in a full assessment 15 min with the IT lead): workloads, " +
      "dependencies, capacity, hardware age",
    "Application owners of the five largest workloads (20 min each): performance, integration, vendor plans",
    "Data protection or compliance contact (20 min): location and transfer limits",
  ],
  documents: [
    "Server and storage inventory with utilisation for at least 30 days including a month end",
    "Application list with vendor support statement on cloud versions",
    "Hardware maintenance contracts and end-of-support dates",
    "Internet line contracts and utilisation graphs",
    "Cloud bills and account structure, tags, administrator list",
    "Settings report of the mail, file and identity tenant against a baseline, if any",
    "Licence agreements with mobility terms",
    "Contracts and laws that limit data location",
    "Any earlier cloud study",
  ],
  notes: [
    "Retain and retire are full results; a high share of retained machine-near systems is right for manufacturing.",
    "The seven dispositions follow the list popularised by a large cloud provider: retire, retain, rehost, relocate, repurchase, replatform, refactor.",
    "Pure SaaS firms: skip cld.p.foundation, cld.p.financial-case and cld.p.migration-execution by their conditions; identity, " +
      "connectivity, responsibility (tenant settings) and exit carry the area.",
  ],
};

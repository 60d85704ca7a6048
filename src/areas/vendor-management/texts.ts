/** Why Vendor Management is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Shows which technology suppliers the company depends on, what it pays them, whether they deliver, and what would happen if " +
    "one failed, raised prices or was attacked. It turns renewals and supplier risk from surprises into planned decisions.",
  interview: [
    "CFO or procurement (45 min): spend, contracts, payment terms, negotiation",
    "IT lead (60 min): dependence, service quality, access of suppliers to systems",
    "Legal or contract holder (20 min): terms, liability, exit",
    "Account managers of the two most critical suppliers (20 min each): service reports, plans, own continuity",
    "Two departments with own suppliers (15 min each)",
  ],
  documents: [
    "Supplier list with spend of 12 months from accounts payable, card purchases included",
    "Contracts of the 20 largest and all critical technology suppliers with amendments",
    "Service reports, tickets and credits of 12 months",
    "Security evidence of suppliers (certificates, attestation reports, questionnaires)",
    "List of supplier accounts and remote access",
    "Administrators of identity tenant, domain registrar, backup console and firewall, with the emergency accounts",
    "Renewal calendar",
    "Last tender or price comparison documents",
    "Managed service agreement with scope and responsibility table",
  ],
  notes: [
    "The managed service provider is usually both the most critical supplier and the source of the facts; verify its statements elsewhere.",
    "In a small firm a concentration index above 2,500 is normal and harmless when exit is easy; never rate it alone.",
  ],
};

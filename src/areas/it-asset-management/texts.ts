/** Why IT Asset Management is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Establishes whether the company knows what equipment and licences it owns, where they are, who uses them and when each must " +
    "be replaced. This turns emergency purchases into a planned yearly amount and removes devices that are a security or licence " +
    "risk.",
  interview: [
    "IT lead or service desk (60 min): how devices are bought, issued, returned, repaired",
    "Accounts (20 min): fixed assets, leasing, disposal",
    "HR (15 min): issue at entry, return at exit",
    "Procurement or office manager (15 min): purchases",
    "Walk-through of server room, stores cupboard and one floor (30 min): sample check of 20 devices",
  ],
  documents: [
    "Device inventory export from management tool and any spreadsheet",
    "Network discovery or switch and wireless client list",
    "Sign-in device list with private devices marked; sources that feed the register",
    "Purchase invoices of hardware for 36 months, warranty and leasing list",
    "Licence contracts and deployment counts for the five largest publishers",
    "Disposal certificates of 24 months",
    "Mobile device and SIM list with the carrier's bill",
    "Loan and return forms of recent leavers",
  ],
  notes: [
    "For production equipment (machine controllers) end of life rarely means replacement; isolate and record.",
    "Leased devices: use the lease end as planned life.",
    "Private phones are counted in byodWithCompanyData, not in managedDevicePct; private laptops count in both.",
  ],
};

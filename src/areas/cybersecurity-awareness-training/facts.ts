import { column, fact } from "../define.js";

/** What is asked of the company for Cybersecurity Awareness Training. */
export const facts = {
  trainingPlatform: fact.oneOf({
    label: "Main means of security training",
    meaning: "Main means",
    ask: "Interview",
    tier: "standard",
    values: ["none", "slides-inhouse", "provider-bundle", "dedicated-platform"],
  }),

  staffInScope: fact.count({
    label: "People in scope of security training",
    unit: "people",
    meaning: "People with an account or device, contractors included",
    ask: "HR and directory",
    tier: "core",
  }),

  staffTrained12m: fact.count({
    label: "Staff trained in 12 months",
    unit: "people",
    meaning: "Of these, completed the general training in 12 months",
    ask: "Records",
    tier: "core",
  }),

  newHires12m: fact.count({
    label: "New hires in 12 months",
    unit: "people",
    meaning: "Joined in 12 months",
    ask: "HR",
    tier: "standard",
  }),

  newHiresTrained30d: fact.count({
    label: "New hires trained within 30 days",
    unit: "people",
    meaning: "Of these, trained within 30 days",
    ask: "Records",
    tier: "standard",
  }),

  highRiskRolesInScope: fact.count({
    label: "People in high-risk roles",
    unit: "people",
    meaning: "Finance, HR, executives, assistants, IT administrators, developers",
    ask: "HR list",
    tier: "core",
  }),

  highRiskRolesTrained12m: fact.count({
    label: "People in high-risk roles trained",
    unit: "people",
    meaning: "Of these, had role training in 12 months",
    ask: "Records",
    tier: "core",
  }),

  executivesInScope: fact.count({
    label: "Executives in scope of training",
    unit: "people",
    meaning: "Management team members",
    ask: "Organisation chart",
    tier: "standard",
  }),

  executivesTrained12m: fact.count({
    label: "Executives trained in 12 months",
    unit: "people",
    meaning: "Of these, completed training and took part in simulations",
    ask: "Records",
    tier: "standard",
  }),

  contractorsInScope: fact.count({
    label: "Contractors with accounts",
    unit: "people",
    meaning: "External people with accounts",
    ask: "Directory",
    tier: "standard",
  }),

  contractorsTrained12m: fact.count({
    label: "Contractors trained in 12 months",
    unit: "people",
    meaning: "Of these, trained",
    ask: "Records",
    tier: "standard",
  }),

  nonDeskStaff: fact.count({
    label: "Staff without regular computer access",
    unit: "people",
    meaning: "Staff without regular computer access",
    ask: "HR",
    tier: "standard",
  }),

  nonDeskStaffTrained12m: fact.count({
    label: "Staff without a computer trained",
    unit: "people",
    meaning: "Of these, instructed in a fitting form",
    ask: "Records",
    tier: "standard",
  }),

  policyAcknowledged: fact.count({
    label: "Staff who confirmed acceptable use rules",
    unit: "people",
    meaning: "Signed or confirmed acceptable use rules in 12 months",
    ask: "Records",
    tier: "standard",
  }),

  reportChannel: fact.oneOf({
    meaning: "How a suspicious message is reported",
    ask: "Test",
    tier: "standard",
    values: ["none", "tell-it", "mailbox", "button", "button-with-feedback"],
  }),

  reportFeedbackHoursMedian: fact.duration({
    unit: "h",
    meaning: "Median time to answer a report",
    ask: "Mailbox or tool",
    tier: "standard",
  }),

  humanIncidents12m: fact.count({
    label: "Incidents started by a human action",
    unit: "incidents",
    meaning: "Incidents started by a human action",
    ask: "Log",
    tier: "context",
  }),

  humanIncidentLoss12m: fact.money({
    label: "Cost of incidents started by people",
    unit: "currency",
    meaning: "Their cost",
    ask: "Finance",
    tier: "context",
  }),

  repeatClickers: fact.count({
    label: "Staff who click again and again",
    unit: "people",
    meaning: "Clicked at least two of the last four simulations sent to them; unknown when fewer than four were sent in 12 months",
    ask: "Platform",
    tier: "standard",
  }),

  repeatClickersSupported: fact.count({
    label: "Repeat clickers given support",
    unit: "people",
    meaning: "Of these, had a personal follow-up",
    ask: "Records",
    tier: "standard",
  }),

  trainingLanguagesNeeded: fact.count({
    label: "Languages needed in training",
    unit: "languages",
    meaning: "Languages needed for staff to understand",
    ask: "HR",
    tier: "standard",
  }),

  trainingLanguagesOffered: fact.count({
    label: "Languages offered in training",
    unit: "languages",
    meaning: "Languages offered",
    ask: "Platform",
    tier: "standard",
  }),

  punitiveCulture: fact.boolean({
    meaning: "Staff are shamed or formally punished for clicking a test",
    ask: "Interview of staff",
    tier: "standard",
  }),

  programmePlanDate: fact.date({
    meaning: 'Date of the current yearly awareness plan; "never" when none',
    ask: "Document",
    tier: "standard",
    never: true,
  }),

  phishCampaigns: fact.records({
    label: "Phishing simulations",
    meaning: "One row per simulation and department (per simulation when departments are not available), in 12-24 months",
    ask: "Platform export",
    tier: "core",
    columns: {
      id: column.text({
        meaning: "Key of the row",
        tier: "standard",
      }),
      campaignId: column.text({
        label: "Campaign",
        meaning: "Same for all department rows of one simulation",
        tier: "standard",
      }),
      date: column.date({
        meaning: "Sent",
        tier: "core",
      }),
      department: column.text({
        meaning: "Department or all",
        tier: "context",
      }),
      channel: column.oneOf({
        meaning: "Channel",
        tier: "standard",
        values: ["email", "sms", "voice", "chat", "usb", "qr"],
      }),
      template: column.oneOf({
        meaning: "What the message asked for",
        tier: "standard",
        values: ["link", "attachment", "credential-page", "reply"],
      }),
      difficulty: column.oneOf({
        meaning: "Difficulty by a fixed scale (for example the NIST Phish Scale)",
        tier: "context",
        values: ["easy", "medium", "hard"],
      }),
      sent: column.count({
        unit: "messages",
        meaning: "Delivered",
        tier: "core",
      }),
      opened: column.count({
        unit: "messages",
        meaning: "Opened; often unreliable",
        tier: "context",
      }),
      clicked: column.count({
        unit: "people",
        meaning: "Clicked link or opened attachment",
        tier: "standard",
      }),
      credentialsEntered: column.count({
        unit: "people",
        meaning: "Entered data",
        tier: "standard",
      }),
      reported: column.count({
        unit: "people",
        meaning: "Reported by the channel",
        tier: "core",
      }),
      firstReportMinutes: column.duration({
        label: "Minutes to the first report",
        unit: "min",
        meaning: "Minutes to the first report; read only where somebody reported",
        tier: "standard",
      }),
    },
  }),

  trainingModules: fact.records({
    label: "Training modules",
    meaning: "One row per training offered in 12 months",
    ask: "Platform or HR",
    tier: "context",
    columns: {
      id: column.text({
        meaning: "Key",
        tier: "standard",
      }),
      topic: column.oneOf({
        meaning: "Topic",
        tier: "context",
        values: [
          "phishing",
          "passwords-mfa",
          "data-handling",
          "payment-fraud",
          "remote-work",
          "physical",
          "incident-reporting",
          "ai-use",
          "privacy",
          "secure-development",
          "admin-practice",
          "other",
        ],
      }),
      audience: column.oneOf({
        meaning: "Audience",
        tier: "context",
        values: ["all", "new-hires", "finance", "executives", "it", "developers", "hr", "non-desk", "contractors"],
      }),
      durationMinutes: column.duration({
        label: "Duration in minutes",
        unit: "min",
        meaning: "Length",
        tier: "context",
      }),
      assigned: column.count({
        unit: "people",
        meaning: "Assigned",
        tier: "context",
      }),
      completed: column.count({
        unit: "people",
        meaning: "Completed",
        tier: "context",
      }),
      testScoreAvgPct: column.percent({
        label: "Average test score",
        meaning: "Mean score; empty when no test",
        tier: "context",
        empty: "none",
      }),
      lastRun: column.date({
        meaning: "Last run",
        tier: "context",
      }),
    },
  }),
};

extension JointMeeting {
  /// What was found for one sub-task.
  package struct Finding: Hashable, Sendable {
    /// Whether it is as it must be.
    package enum Outcome: Hashable, Sendable {
      case holds, fails
      /// The applicant puts that right within so many working days, and it is looked at again.
      case rectify(String, days: Int)
    }

    /// Ordinal of the sub-task.
    package let task: Int
    package let outcome: Outcome
    package let words: String

    package init(task: Int, outcome: Outcome, words: String) {
      self.task = task
      self.outcome = outcome
      self.words = words
    }
  }

  /// A photograph that stays where it is: its file's name, and what tells that it was not changed.
  package struct Photograph: Hashable, Sendable {
    package let name: String
    /// 64 small hexadecimal digits.
    package let sha256: String

    package init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// What came of it.
  package struct Minutes: Hashable, Sendable {
    /// One for each sub-task that was still open; none of a measuring.
    package let findings: [Finding]
    package let photographs: [Photograph]
    /// Number of the document that it ended with.
    package let document: String?

    package init(
      findings: [Finding], photographs: [Photograph] = [], document: String? = nil
    ) {
      self.findings = findings
      self.photographs = photographs
      self.document = document
    }
  }

  /// How it ended.
  package enum Ending: Hashable, Sendable {
    case recorded(Minutes)
    case cancelled(reason: String)
  }
}

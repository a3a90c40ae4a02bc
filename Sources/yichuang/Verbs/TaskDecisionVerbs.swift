import ArgumentParser
import CaseEngine
import Hall
import Phrases
import WorkCalendar

extension TaskVerb {
  /// `task claim CASE/K`.
  struct Claim: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "claim", abstract: say(.taskClaimAbstract))
    }

    @OptionGroup var named: TaskArguments

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.claim(named.task.ordinal, of: number, id: id, by: place.session)
      }
    }
  }

  /// `task release CASE/K`.
  struct Release: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "release", abstract: say(.taskReleaseAbstract))
    }

    @OptionGroup var named: TaskArguments

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.release(named.task.ordinal, of: number, id: id, by: place.session)
      }
    }
  }

  /// `task examine CASE/K`: the first officer of a 一审一核 item (R17).
  struct Examine: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "examine", abstract: say(.taskExamineAbstract))
    }

    @OptionGroup var named: TaskArguments

    @OptionGroup var opinion: OpinionOptions

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.examine(
          named.task.ordinal, of: number, agrees: opinion.agree, reason: opinion.reason, id: id,
          by: place.session)
      }
    }
  }

  /// `task approve CASE/K`; of a 一审一核 item by the second officer.
  struct Approve: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "approve", abstract: say(.taskApproveAbstract),
        discussion: say(.taskApproveDiscussion))
    }

    @OptionGroup var named: TaskArguments

    @Option(help: help(.outputNumberHelp, value: "number"))
    var outputNumber: [String] = []

    @Option(help: help(.validUntilHelp, value: "date"))
    var validUntil: [DayArgument] = []

    @Option(help: help(.holderHelp, value: "name"))
    var holder: [String] = []

    /// The first number, date and holder are of the first output, and so on.
    private var documents: [DocumentFacts] {
      (0..<max(outputNumber.count, validUntil.count, holder.count)).map { index in
        DocumentFacts(
          index: index + 1,
          number: outputNumber.indices.contains(index) ? outputNumber[index] : nil,
          validUntil: validUntil.indices.contains(index) ? validUntil[index].date : nil,
          holder: holder.indices.contains(index) ? holder[index] : nil)
      }
    }

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.approve(
          named.task.ordinal, of: number, documents: documents, id: id, by: place.session)
      }
    }
  }

  /// `task refuse CASE/K --reason R --basis B`.
  struct Refuse: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "refuse", abstract: say(.taskRefuseAbstract))
    }

    @OptionGroup var named: TaskArguments
    @OptionGroup var grounds: GroundsOptions

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.refuse(
          named.task.ordinal, of: number, grounds: grounds.grounds, id: id, by: place.session)
      }
    }
  }

  /// `task answer CASE/K`: an internal check (R8), or the check of an undertaking (R13).
  struct Answer: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "answer", abstract: say(.taskAnswerAbstract),
        discussion: say(.taskAnswerDiscussion))
    }

    @OptionGroup var named: TaskArguments

    @Flag(help: help(.confirmedHelp))
    var confirmed = false

    @Flag(help: help(.notConfirmedHelp))
    var notConfirmed = false

    @Option(help: help(.findingHelp, value: "text"))
    var finding: String

    @Option(help: help(.stampHelp, value: "number"))
    var stamp: String?

    func validate() throws {
      guard confirmed != notConfirmed else {
        throw ValidationError(say(.confirmedOrNot))
      }
    }

    func run() throws {
      let found = CheckFinding(holds: confirmed, finding: finding, stamp: stamp)
      try named.perform { place, number, id throws(HallError) in
        try place.hall.answer(
          named.task.ordinal, of: number, finding: found, id: id, by: place.session)
      }
    }
  }
}

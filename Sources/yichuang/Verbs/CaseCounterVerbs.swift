import ArgumentParser
import CaseEngine
import Hall
import Phrases

extension CaseVerb {
  /// `case supply NUMBER MATERIAL…`: corrections, and what was owing or due later.
  struct Supply: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "supply", abstract: say(.caseSupplyAbstract),
        discussion: say(.caseSupplyDiscussion))
    }

    @OptionGroup var named: CaseArguments

    @Argument(help: help(.materialsHelp, value: "material"))
    var materials: [String]

    @Flag(name: .customLong("sent-over"), help: help(.sentOverHelp))
    var wasSentOver = false

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.bring(
          materials, to: number, byApplicant: !wasSentOver, id: id, by: place.session)
      }
    }
  }

  /// `case accept NUMBER`: answers a request that was only received.
  struct Accept: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "accept", abstract: say(.caseAcceptAbstract))
    }

    @OptionGroup var named: CaseArguments

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.accept(number, id: id, by: place.session)
      }
    }
  }

  /// `case notice NUMBER`: the one-time notice.
  struct Notice: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "notice", abstract: say(.caseNoticeAbstract))
    }

    @OptionGroup var named: CaseArguments

    func run() throws {
      let file = try named.perform { place, number, id throws(HallError) in
        try place.hall.giveNotice(number, id: id, by: place.session)
      }
      if !named.json { for line in AnswerText.lines(file) { Streams.complain(line) } }
    }
  }

  /// `case decline NUMBER --reason R --basis B`.
  struct Decline: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "decline", abstract: say(.caseDeclineAbstract))
    }

    @OptionGroup var named: CaseArguments
    @OptionGroup var grounds: GroundsOptions

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.decline(number, grounds: grounds.grounds, id: id, by: place.session)
      }
    }
  }
}

/// Why something is declined or refused (R11).
struct GroundsOptions: ParsableArguments {
  @Option(help: help(.reasonHelp, value: "reason"))
  var reason: Grounds.Reason

  @Option(help: help(.basisHelp, value: "basis"))
  var basis: Grounds.Basis

  @Option(help: help(.remarkHelp, value: "text"))
  var remark: String?

  var grounds: Grounds { Grounds(reason: reason, basis: basis, remark: remark) }
}

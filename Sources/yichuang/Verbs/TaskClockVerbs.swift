import ArgumentParser
import CaseEngine
import Hall
import Phrases

extension ClockHelpPhrase {
  var here: String { text(Speech.language) }

  func help(_ value: String) -> ArgumentHelp { ArgumentHelp("\(here)", valueName: value) }
}

extension TaskVerb {
  /// `task pause CASE/K --ground G --expect N`: a special link stops the clock (R25).
  struct Pause: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "pause", abstract: ClockHelpPhrase.pause.here,
        discussion: ClockHelpPhrase.pauseDiscussion.here)
    }

    @OptionGroup var named: TaskArguments

    @Option(help: ClockHelpPhrase.groundHelp.help("link"))
    var ground: String

    @Option(help: ClockHelpPhrase.expectHelp.help("n"))
    var expect: Int

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.stop(
          named.task.ordinal, of: number, ground: ground, expecting: expect, id: id,
          by: place.session)
      }
    }
  }

  /// `task resume CASE/K`.
  struct Resume: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "resume", abstract: ClockHelpPhrase.resume.here,
        discussion: ClockHelpPhrase.resumeDiscussion.here)
    }

    @OptionGroup var named: TaskArguments

    @Option(help: ClockHelpPhrase.resumeGroundHelp.help("link"))
    var ground: String?

    @Option(help: ClockHelpPhrase.findingHelp.help("text"))
    var finding: String?

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.resume(
          named.task.ordinal, of: number, ground: ground, finding: finding, id: id,
          by: place.session)
      }
    }
  }

  /// `task correct CASE/K --need CODE …`: what the applicant brings after acceptance (R1, R25).
  struct Correct: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "correct", abstract: ClockHelpPhrase.correct.here,
        discussion: ClockHelpPhrase.correctDiscussion.here)
    }

    @OptionGroup var named: TaskArguments

    @Option(parsing: .upToNextOption, help: ClockHelpPhrase.needHelp.help("code"))
    var need: [String]

    @Option(help: ClockHelpPhrase.withinHelp.help("n"))
    var expect = CaseFile.daysToCorrect

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.askFor(
          need, named.task.ordinal, of: number, expecting: expect, id: id, by: place.session)
      }
    }
  }

  /// `task extend CASE/K --days N --approver STAFF --reason R` (R26).
  struct Extend: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "extend", abstract: ClockHelpPhrase.extend.here,
        discussion: ClockHelpPhrase.extendDiscussion.here)
    }

    @OptionGroup var named: TaskArguments

    @Option(help: ClockHelpPhrase.daysHelp.help("n"))
    var days: Int

    @Option(help: ClockHelpPhrase.approverHelp.help("staff"))
    var approver: String

    @Option(help: ClockHelpPhrase.reasonHelp.help("text"))
    var reason: String

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.extend(
          named.task.ordinal, of: number, days: days, approver: approver, reason: reason, id: id,
          by: place.session)
      }
    }
  }

  /// `task verify CASE/K`: the second officer of a 一审一核 item (R17).
  struct Verify: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "verify", abstract: ClockHelpPhrase.verify.here,
        discussion: ClockHelpPhrase.verifyDiscussion.here)
    }

    @OptionGroup var named: TaskArguments

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.verify(named.task.ordinal, of: number, id: id, by: place.session)
      }
    }
  }
}

extension CaseVerb {
  /// `case extend NUMBER --days N --approver NAME --document D --reason R` (R26).
  struct Extend: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "extend", abstract: ClockHelpPhrase.extendCase.here,
        discussion: ClockHelpPhrase.extendCaseDiscussion.here)
    }

    @OptionGroup var named: CaseArguments

    @Option(help: ClockHelpPhrase.daysHelp.help("n"))
    var days: Int

    @Option(help: ClockHelpPhrase.governmentHelp.help("name"))
    var approver: String

    @Option(help: ClockHelpPhrase.documentHelp.help("text"))
    var document: String

    @Option(help: ClockHelpPhrase.reasonHelp.help("text"))
    var reason: String

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.extendCase(
          number, days: days, approver: approver, document: document, reason: reason, id: id,
          by: place.session)
      }
    }
  }
}

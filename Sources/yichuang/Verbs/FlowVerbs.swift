import ArgumentParser
import CaseEngine
import Hall
import Phrases

extension FlowPhrase {
  fileprivate var here: String { text(Speech.language) }

  fileprivate func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here)", valueName: value)
  }
}

extension CaseVerb {
  /// `case withdraw NUMBER --reason R [--task K]`: the applicant takes it back (R21).
  struct Withdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "withdraw", abstract: FlowPhrase.withdraw.here,
        discussion: FlowPhrase.withdrawDiscussion.here)
    }

    @OptionGroup var named: CaseArguments

    @Option(help: FlowPhrase.withdrawReasonHelp.help("text"))
    var reason: String

    @Option(help: FlowPhrase.withdrawTaskHelp.help("k"))
    var task: Int?

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.withdraw(number, task, reason: reason, id: id, by: place.session)
      }
    }
  }
}

extension TaskVerb {
  /// `task simulate CASE/K --agree | --disagree --reason R`: an opinion ahead of time (R20).
  struct Simulate: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "simulate", abstract: FlowPhrase.simulate.here,
        discussion: FlowPhrase.simulateDiscussion.here)
    }

    @OptionGroup var named: TaskArguments

    @OptionGroup var opinion: OpinionOptions

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.simulate(
          named.task.ordinal, of: number, agrees: opinion.agree, reason: opinion.reason, id: id,
          by: place.session)
      }
    }
  }

  /// `task reopen CASE/K --reason R`: a decision is taken back (R21).
  struct Reopen: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "reopen", abstract: FlowPhrase.reopen.here,
        discussion: FlowPhrase.reopenDiscussion.here)
    }

    @OptionGroup var named: TaskArguments

    @Option(help: FlowPhrase.reopenReasonHelp.help("text"))
    var reason: String

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.reopen(
          named.task.ordinal, of: number, reason: reason, id: id, by: place.session)
      }
    }
  }
}

import ArgumentParser
import Hall
import Phrases

extension TaskVerb {
  /// `task hand-over CASE/K --to STAFF --reason R`: to a colleague of the department.
  struct HandOver: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "hand-over", abstract: QueueHelpPhrase.handOver.text(Speech.language))
    }

    @OptionGroup var named: TaskArguments

    @Option(help: QueueHelpPhrase.toHelp.help("staff"))
    var to: String

    @Option(help: QueueHelpPhrase.whyHelp.help("text"))
    var reason: String

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.handOver(
          named.task.ordinal, of: number, to: to, reason: reason, id: id, by: place.session)
      }
    }
  }
}

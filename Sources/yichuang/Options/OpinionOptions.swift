import ArgumentParser
import Phrases

/// What an officer thinks of a sub-task: one of the two, and why not.
struct OpinionOptions: ParsableArguments {
  @Flag(help: help(.agreeHelp))
  var agree = false

  @Flag(help: help(.disagreeHelp))
  var disagree = false

  @Option(help: help(.examineReasonHelp, value: "text"))
  var reason: String?

  func validate() throws {
    guard agree != disagree else { throw ValidationError(say(.agreeOrDisagree)) }
  }
}

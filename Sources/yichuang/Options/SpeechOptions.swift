import ArgumentParser
import Phrases

/// The language, for every verb.
struct SpeechOptions: ParsableArguments {
  // Read before the arguments are parsed (`Speech`); here it is checked and explained.
  @Option(name: .customLong("lang"), help: help(.langHelp))
  var language: Language?
}

/// The help of one option in the language of this run.
/// - Parameter value: what stands for the value, a word of the contract; nil for the option's name.
func help(_ phrase: HelpPhrase, value: String? = nil) -> ArgumentHelp {
  ArgumentHelp("\(say(phrase))", valueName: value)
}

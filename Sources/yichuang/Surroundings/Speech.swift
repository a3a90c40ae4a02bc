import Phrases

/// The language of this run, known before the arguments are parsed, so that the help is in it too.
enum Speech {
  /// `--lang`, else `YICHUANG_LANG`, else Chinese.
  static let language = language(
    of: CommandLine.arguments, environment: Environment["YICHUANG_LANG"])

  static func language(of arguments: [String], environment: String?) -> Language {
    var named = environment
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count { named = arguments[index + 1] }
      if argument.hasPrefix("--lang=") { named = String(argument.dropFirst("--lang=".count)) }
    }
    return named.flatMap(Language.init(rawValue:)) ?? .chinese
  }
}

/// A phrase of the command line in the language of this run.
func say(_ phrase: CommandPhrase, _ arguments: String...) -> String {
  phrase.text(Speech.language, arguments)
}

/// The help in the language of this run.
func say(_ phrase: HelpPhrase) -> String { phrase.text(Speech.language) }

import Phrases

/// The language of this run, known before the arguments are parsed, so that the help is in it too.
enum Speech {
  /// `--lang`, else `YICHUANG_LANG`, else English in an English locale, else Chinese.
  static let language = language(
    of: CommandLine.arguments, environment: Environment["YICHUANG_LANG"], locale: locale)

  /// Source: POSIX.1-2017, 8.2, Internationalization Variables.
  private static var locale: String {
    Environment["LC_ALL"] ?? Environment["LC_MESSAGES"] ?? Environment["LANG"] ?? ""
  }

  static func language(
    of arguments: [String], environment: String?, locale: String
  ) -> Language {
    var named = environment ?? (locale.hasPrefix("en") ? Language.english.rawValue : nil)
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

package import Phrases

/// What a screen may know of the world while it updates and draws: time is data, never read.
nonisolated package struct Env: Sendable {
  /// Size of the whole terminal; a screen draws in the region its canvas gives.
  package var size = Canvas.Size(rows: 24, columns: 80)
  /// Milliseconds since 1970, UTC.
  package var now: Int64 = 0
  package var language = Language.chinese
  /// No colours, by NO_COLOR or a terminal that has none.
  package var monochrome = false
  /// Right end of line 1: window and person. The program adds the time of day.
  package var status = ""

  package init() {}

  /// A phrase in the person's language.
  package func text(_ phrase: some Phrase, _ arguments: String...) -> String {
    arguments.isEmpty
      ? phrase.text(language)
      : phrase.text(language, arguments)
  }
}

internal import Phrases
internal import Terminal

/// A long text over the whole screen: why the dates are what they are, the journal.
struct ReadingScreen: Screen {
  private let place: String
  private var reader: Reader

  init(_ place: String, _ paragraphs: [Paragraph]) {
    self.place = place
    reader = Reader(paragraphs)
  }

  func title(_ env: Env) -> String { place }
  func help(_ env: Env) -> String { env.text(CaseScreenPhrase.readingHelp) }

  func hint(_ env: Env) -> String {
    let below = reader.below(env.page)
    return below == 0 ? "" : env.text(CaseScreenPhrase.below, String(below))
  }

  func bindings(_ env: Env) -> [Binding<Never>] {
    [
      .shown(.up, .down, label: env.text(CaseScreenPhrase.scroll)),
      .shown(.pageUp, .pageDown, label: env.text(CaseScreenPhrase.page)),
    ]
  }

  mutating func update(_ input: Input<Never, Never>, _ env: Env) -> [Command<Never>] {
    guard case .key(let key) = input else { return [] }
    return reader.handle(key, in: env.page) ? [] : [.refuse("")]
  }

  func draw(_ canvas: inout Canvas, _ env: Env) { reader.draw(&canvas, in: env.page) }
}

extension Env {
  /// The region a screen draws in, but for a margin of one column on either side.
  nonisolated var page: Rect {
    Rect(row: 0, column: 1, rows: size.rows - 4, columns: size.columns - 2)
  }
}

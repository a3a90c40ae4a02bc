internal import CaseEngine
internal import Catalogue
internal import Phrases
internal import Terminal
internal import TextWidth

/// The line of figures at the foot of the board: as many fractions as there is room for, the first
/// figure's first.
struct FigureFoot {
  private static let indicators: [Indicator] = [.oneVisit, .firstAcceptance, .onTime]

  let tally: FigureTally

  func draw(_ canvas: inout Canvas, row: Int, _ env: Env) {
    canvas.put(text(canvas.columns - 2, env), row: row, column: 1, width: canvas.columns - 2)
  }

  private func text(_ columns: Int, _ env: Env) -> String {
    let texts = (0...Self.indicators.count).reversed().map { text(fractions: $0, env) }
    return texts.first { $0.columns <= columns } ?? texts.last ?? ""
  }

  private func text(fractions: Int, _ env: Env) -> String {
    let parts = Self.indicators.enumerated().map { index, indicator in
      let value = FigureValue(indicator, of: tally)
      let (name, shown) = (indicator.name(env.language), value.text(env.language))
      guard index < fractions, !value.isEmpty else { return "\(name) \(shown)" }
      return env.text(FiguresPhrase.footer, name, shown, value.fraction)
    }
    return ([env.text(FiguresScreenPhrase.boardLine)] + parts).joined(separator: "  ")
  }
}

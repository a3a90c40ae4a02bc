internal import CaseEngine
internal import Catalogue
internal import Phrases
internal import Terminal
internal import TextWidth

/// One figure of a report, or the same figure of one of its groups, as a row.
nonisolated struct FigureLine: Sendable {
  /// The figure's code, or the group's.
  let id: String
  let name: String
  let now: FigureValue
  let then: FigureValue
  let target: Int?

  /// Shown by its colour too, beside the target it is told from.
  var misses: Bool {
    guard let target, let scaled = now.scaled else { return false }
    return scaled < target * 10
  }

  /// A rate of its own whole; a count or an average of the greatest.
  func bar(of most: [Indicator.Unit: Int], columns: Int) -> String {
    let unit = now.indicator.unit
    guard let scaled = now.scaled, let whole = unit == .percent ? 1000 : most[unit] else {
      return ""
    }
    return Bars.share(scaled, of: whole, columns: columns)
  }

  fileprivate var style: Style { misses ? .yellow : .bold }

  /// Short: the column says what it is beside.
  fileprivate func change(_ language: Language) -> String {
    guard now.change(since: then) != nil else {
      return (now.isEmpty ? FiguresPhrase.none : .noneThenShort).text(language)
    }
    return now.change(since: then, language)
  }
}

extension FigureLine {
  /// - Parameter lines: all that are shown, for the widths.
  static func columns(
    _ lines: [FigureLine], head: String, room: Int, _ env: Env
  ) -> [Column<FigureLine>] {
    var most = Dictionary(
      lines.map { ($0.now.indicator.unit, $0.now.scaled ?? 0) }, uniquingKeysWith: max)
    // An average has a length only beside others of its kind.
    if most.count > 1 { most[.average] = nil }
    let names = min(lines.map(\.name.columns).max() ?? 0, room / 3)
    let fraction = max(7, lines.map(\.now.fraction.columns).max() ?? 0)
    let hasTargets = lines.contains { $0.target != nil }
    let bar = min(40, max(4, room - names - fraction - (hasTargets ? 39 : 32)))
    let target = Column<FigureLine>.fixed(
      env.text(FiguresScreenPhrase.target), 6, align: .right
    ) { $0.target.map { "\($0) %" } ?? "" }
    return [
      .fixed(head, names) { $0.name },
      .fixed(env.text(FiguresScreenPhrase.value), 8, align: .right, style: \.style) {
        $0.now.text(env.language)
      },
      .fixed(env.text(FiguresScreenPhrase.fraction), fraction, align: .right) { $0.now.fraction },
      .fixed("", bar) { $0.bar(of: most, columns: bar) },
    ] + (hasTargets ? [target] : []) + [
      .fixed(env.text(FiguresScreenPhrase.then), 8, align: .right) {
        $0.then.text(env.language)
      },
      .fixed(env.text(FiguresScreenPhrase.change), 10, align: .right) {
        $0.change(env.language)
      },
    ]
  }
}

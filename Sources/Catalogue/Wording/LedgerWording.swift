package import Phrases
internal import WorkCalendar

extension EditionLedger {
  /// What changed, a line an item, then the totals.
  package func lines(_ language: Language) -> [String] {
    let words = LedgerWords(language: language)
    let changed = rows.filter { $0.change != .same }.map(words.row)
    let body = changed.isEmpty ? [words.say(.nothing)] : changed
    return [heading(words), counts(words)] + body + words.totals(self)
  }

  private func heading(_ words: LedgerWords) -> String {
    words.say(
      .heading, String(before.number), before.date.iso, String(before.items),
      String(after.number), after.date.iso, String(after.items))
  }

  private func counts(_ words: LedgerWords) -> String {
    words.say(
      .counts, String(count(.added)), String(count(.changed)), String(count(.cancelled)),
      String(count(.same)))
  }
}

struct LedgerWords {
  let language: Language

  func say(_ phrase: LedgerPhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }

  static var figures: [(phrase: LedgerPhrase, value: (ItemMeasures) -> Int)] {
    [
      (.materials, \.materials), (.levels, \.levels), (.steps, \.steps),
      (.prerequisites, \.prerequisites), (.fee, \.fee),
    ]
  }

  func row(_ row: EditionLedger.Row) -> String {
    let name = say(.item, row.code, row.name)
    switch row.change {
    case .added: return say(.added, name)
    case .cancelled: return say(.cancelled, name)
    case .same: return name
    case .changed:
      return say(.row, say(.changed, name), facts(row).joined(separator: say(.separator)))
    }
  }

  private func facts(_ row: EditionLedger.Row) -> [String] {
    guard let before = row.before, let after = row.after else { return [] }
    let figures = Self.figures.filter { $0.value(before) != $0.value(after) }.map {
      say(.arrow, say($0.phrase), String($0.value(before)), String($0.value(after)))
    }
    let limit =
      before.limit == after.limit
      ? [] : [say(.arrow, say(.limit), before.limit.text(language), after.limit.text(language))]
    // Materials and limits that differ in number were said already.
    let said: [ItemField] =
      (before.materials == after.materials ? [] : [.materials]) + (limit.isEmpty ? [] : [.limits])
    let fields = row.fields.filter { !said.contains($0) }.map { say($0.phrase) }
    let words = fields.isEmpty ? [] : [say(.fields, fields.joined(separator: say(.separator)))]
    return figures + limit + words
  }

  func totals(_ ledger: EditionLedger) -> [String] {
    let figures = Self.figures.map { phrase, value in
      let pair = ledger.total(value)
      return say(
        .saved, say(.arrow, say(phrase), String(pair.before), String(pair.after)),
        String(pair.saved))
    }
    let limits = ledger.limits.map { unit, days in
      let arrow = say(
        .arrow, say(.limit), TimeLimit(n: days.before, unit: unit).text(language),
        TimeLimit(n: days.after, unit: unit).text(language))
      return say(.saved, arrow, String(days.saved))
    }
    let unequal = ledger.rows.filter(\.changesUnit).compactMap { row in
      row.before.flatMap { before in
        row.after.map {
          say(
            .unequal, row.code,
            say(.arrow, say(.limit), before.limit.text(language), $0.limit.text(language)))
        }
      }
    }
    return [say(.total)] + (figures + limits + unequal).map { "  " + $0 }
  }
}

extension EditionLedger.Row {
  /// Its limit is counted in another kind of days than before.
  fileprivate var changesUnit: Bool {
    guard let before = before?.limit.unit, let after = after?.limit.unit else { return false }
    return before != after && before != .atOnce && after != .atOnce
  }
}

extension ItemField {
  var phrase: LedgerPhrase {
    switch self {
    case .name: .name
    case .code: .code
    case .basis: .basis
    case .conditions: .conditions
    case .materials: .materials
    case .limits: .limit
    }
  }
}

package import Phrases
internal import WorkCalendar

private struct RegisterWords {
  let language: Language

  func say(_ phrase: RegisterPhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }

  func list(_ texts: [String?]) -> String {
    texts.compactMap { $0 }.joined(separator: say(.separator))
  }

  func names(_ texts: [String]) -> String { texts.joined(separator: say(.comma)) }
}

extension TradeTable {
  /// A line a matter and one for each of its items, then the totals.
  package func lines(_ language: Language) -> [String] {
    let words = RegisterWords(language: language)
    let table = rows.flatMap { row -> [String] in
      let title = words.say(.trade, row.trade, row.matter.code, row.matter.name)
      return [title]
        + row.items.map { entry in
          guard let when = entry.when else {
            return words.say(.tradeItem, entry.item.code, entry.item.name)
          }
          return words.say(
            .tradeWhen, entry.item.code, entry.item.name,
            when.text(language, asking: row.matter.questions))
        }
    }
    return table + [
      words.say(.tradeTotal, String(trades), String(rows.count), String(items), String(licences))
    ]
  }
}

extension SharingList {
  /// A line for each paper that is spared, one for each fact of a department, then the totals.
  package func lines(_ language: Language) -> [String] {
    let words = RegisterWords(language: language)
    let papers = rows.map { row in
      words.list([
        words.say(.share, row.material.name, row.share.source),
        row.keepers.isEmpty ? nil : words.say(.kept, words.names(row.keepers)),
        row.share.isAbove ? words.say(.above) : nil,
        row.share.check.map { words.say(.check, $0.text(language)) },
        row.share.when.map { words.say(.when, $0.text(language, asking: row.questions)) },
        words.say(.spares, String(row.items.count)),
      ])
    }
    let shared = departments.flatMap { department in
      department.registers.map { fact in
        fact.paper.map { words.say(.showsInstead, department.name, fact.name, $0) }
          ?? words.say(.canShow, department.name, fact.name)
      }
    }
    return papers + shared + [
      words.say(.shareTotal, String(rows.count), String(above), String(items)),
      words.say(.factTotal, String(departments.count), String(facts)),
    ]
  }
}

extension DelegationRegister {
  /// A line an entry, then the totals.
  package func lines(_ language: Language) -> [String] {
    let words = RegisterWords(language: language)
    return rows.map { words.line($0) }
      + [words.say(.delegationTotal, String(rows.count), String(items))]
  }
}

extension RegisterWords {
  fileprivate func line(_ row: DelegationRegister.Row) -> String {
    let entry = row.entry
    let names = names(row.items.map(\.name))
    let facts = list([
      say(.delegated, self.names(row.from), row.to),
      say(entry.form == .entrusted ? .entrusted : .devolved),
      entry.when.map { say(.when, $0.text(language, asking: row.questions)) },
      say(.from, entry.from.iso), entry.until.map { say(.until, $0.iso) },
      state(row.state), names,
    ])
    return say(.delegation, entry.code, entry.document, facts)
  }

  private func state(_ state: DelegationRegister.State) -> String? {
    switch state {
    case .coming: say(.coming)
    case .lasting: nil
    case .over: say(.over)
    }
  }
}

extension UncheckedList {
  /// A line an item, then how many have a source for everything.
  package func lines(_ language: Language) -> [String] {
    let words = RegisterWords(language: language)
    return rows.map { row in
      words.say(
        .unchecked, row.item.code, row.item.name,
        words.names(row.parts.map { words.say($0.phrase) }))
    } + [words.say(.uncheckedTotal, String(items), String(complete), String(rows.count))]
  }
}

extension UncheckedList.Part {
  fileprivate var phrase: RegisterPhrase {
    switch self {
    case .basis: .basis
    case .limits: .limits
    case .fee: .fee
    case .materials: .materials
    case .special: .special
    case .variants: .variants
    case .commitment: .commitment
    case .safety: .safety
    }
  }
}

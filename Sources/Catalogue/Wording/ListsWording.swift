package import Phrases
internal import WorkCalendar

extension CatalogueLists {
  /// What the items amount to: the three lists, what is decided at once, types, states, batches.
  package func summary(of edition: Edition, _ language: Language) -> [String] {
    let words = LedgerWords(language: language)
    let lists = [
      words.say(.power, String(count(.power))), words.say(.service, String(count(.service))),
      words.say(.once, String(count(.once))), words.say(.mainItems, String(mainItems)),
    ]
    let types = types.map { words.say(.item, $0.type, words.say(.listed, String($0.count))) }
    let lives = edition.lives(on: day).filter { $0.count > 0 }.map {
      words.say(.item, $0.state.name(language), words.say(.listed, String($0.count)))
    }
    let batches = edition.announced().map { batch, items in
      words.say(.batch, batch.code, batch.date.iso, batch.title, String(items.count))
    }
    return [words.say(.listed, String(items.count))]
      + [joined(lists, words), rate(words), words.say(.types, joined(types, words))]
      + [words.say(.lives, joined(lives, words))]
      + (batches.isEmpty ? [] : [words.say(.batches, joined(batches, words))])
  }

  private func joined(_ texts: [String], _ words: LedgerWords) -> String {
    texts.joined(separator: words.say(.separator))
  }

  private func rate(_ words: LedgerWords) -> String {
    guard let rate = atOnceRate else { return words.say(.noRate) }
    return words.say(.atOnce, String(atOnce), "\(rate / 10).\(rate % 10)")
  }
}

extension ItemLife.State {
  package func name(_ language: Language) -> String {
    switch self {
    case .draft: LedgerPhrase.draft.text(language)
    case .published: LedgerPhrase.published.text(language)
    case .inForce: LedgerPhrase.inForce.text(language)
    case .cancelled: LedgerPhrase.gone.text(language)
    }
  }
}

package import Phrases

extension UnityCheck {
  /// A line an item that differs, with what each folder writes under it; then the counts.
  package func lines(_ language: Language) -> [String] {
    let words = LedgerWords(language: language)
    return differing.flatMap { $0.lines(words) } + [summary(words)]
      + only(onlyLeft, .onlyLeft, words) + only(onlyRight, .onlyRight, words)
  }

  private func summary(_ words: LedgerWords) -> String {
    differing.isEmpty
      ? words.say(.unitySame, String(rows.count))
      : words.say(.unityDiffers, String(rows.count), String(differing.count))
  }

  private func only(
    _ codes: [String], _ phrase: LedgerPhrase, _ words: LedgerWords
  ) -> [String] {
    codes.isEmpty ? [] : [words.say(phrase, codes.joined(separator: " "))]
  }
}

extension UnityCheck.Row {
  fileprivate func lines(_ words: LedgerWords) -> [String] {
    let title =
      left == right
      ? words.say(.item, left, name) : words.say(.unityPair, name, left, right)
    return differences.flatMap { difference in
      [
        words.say(.unityRow, title, words.say(difference.field.phrase)),
        "  " + words.say(.left, difference.left.text(words)),
        "  " + words.say(.right, difference.right.text(words)),
      ]
    }
  }
}

extension [String] {
  fileprivate func text(_ words: LedgerWords) -> String {
    isEmpty ? words.say(.empty) : joined(separator: words.say(.separator))
  }
}

extension SearchIndex {
  /// Which of some things outside the catalogue are meant by what was typed: Chinese, pinyin in full
  /// or in initials, as `search` finds items. Words with blanks between must all be found, in any
  /// order, or else be one word together.
  /// - Parameter things: of each the texts in which a word may be.
  /// - Returns: positions, in order; none when nothing was typed.
  package func positions(of words: String, in things: [[String]]) -> [Int] {
    let typed = words.split(whereSeparator: \.isWhitespace)
      .map { SearchText($0).letters }.filter { !$0.isEmpty }
    guard !typed.isEmpty else { return [] }
    var alphabet = SearchAlphabet(alphabet.table)
    var letters: [UInt16] = []
    var fields: [SearchField] = []
    let places = things.map { texts in
      let first = fields.count
      for text in texts {
        let start = letters.count
        for letter in SearchText(text).letters { letters.append(alphabet.number(letter)) }
        fields.append(SearchField(kind: .name, text: text, letters: start..<letters.count))
      }
      return first..<fields.count
    }
    let joined = SearchWord(typed.flatMap { $0 }, alphabet)
    let separate = typed.map { SearchWord($0, alphabet) }
    return places.indices.filter { place in
      joined.best(in: letters, fields, places[place]) != nil
        || separate.allSatisfy { $0.best(in: letters, fields, places[place]) != nil }
    }
  }
}

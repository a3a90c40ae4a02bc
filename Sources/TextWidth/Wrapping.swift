extension StringProtocol {
  /// The text in lines of at most a number of columns; a line feed begins a new line.
  ///
  /// Chinese breaks between any two characters, but no line begins with a closing mark such as
  /// `，` or ends with an opening one; Latin words and numbers stay whole where they fit.
  package func wrapped(to columns: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      fill(units(of: paragraph), columns: Swift.max(1, columns))
    }
  }
}

/// Fills lines greedily; a unit wider than a line is cut between clusters.
private func fill(_ units: [String], columns: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for unit in units {
    let width = unit.columns
    if used + width > columns, !line.isEmpty {
      lines.append(line.trimmedAtEnd)
      (line, used) = ("", 0)
    }
    if line.isEmpty, unit == " ", !lines.isEmpty { continue }
    var rest = Substring(unit)
    while rest.columns > columns {
      let part = rest.prefix(columns: columns)
      let cut = part.isEmpty ? rest.prefix(1) : part
      lines.append(String(cut))
      rest = rest[cut.endIndex...]
    }
    line += rest
    used += rest.columns
  }
  lines.append(line.trimmedAtEnd)
  return lines
}

/// What must stay together: a Latin word, a space, a Chinese character with its punctuation.
private func units(of paragraph: some StringProtocol) -> [String] {
  var units: [String] = []
  for character in paragraph {
    if let last = units.last?.last, belongs(character, after: last) {
      units[units.count - 1].append(character)
    } else {
      units.append(String(character))
    }
  }
  return units
}

private func belongs(_ character: Character, after last: Character) -> Bool {
  if last == " " || character == " " { return false }
  if closing.contains(character) || opening.contains(last) { return true }
  return isLatin(character) && isLatin(last)
}

private func isLatin(_ character: Character) -> Bool {
  character.columns == 1 && !opening.contains(character)
}

private let closing: Set<Character> = [
  "，", "。", "、", "；", "：", "？", "！", "）", "》", "〉", "」", "』", "】", "〕", "”", "’", "…", "％",
]
private let opening: Set<Character> = ["（", "《", "〈", "「", "『", "【", "〔", "“", "‘"]

extension String {
  fileprivate var trimmedAtEnd: String {
    guard last == " " else { return self }
    return String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}

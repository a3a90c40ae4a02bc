extension StringProtocol {
  /// The text in lines of at most a number of columns; a line feed begins a new line.
  ///
  /// Chinese breaks between any two characters, but no line begins with a closing mark such as
  /// `，` or ends with an opening one; Latin words and numbers stay whole where they fit.
  /// - Parameter kept: so many characters at the beginning stay together where they fit, so that
  ///   a name can be told by them.
  package func wrapped(
    to columns: Int, keepingFirst kept: Int = 0, by rule: ColumnRule = .unicode
  ) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      fill(units(of: paragraph, keepingFirst: kept), columns: Swift.max(1, columns), rule)
    }
  }
}

extension String {
  /// In lines of so many columns; what does not fit stands two columns further in than the first.
  package func wrappedUnderItself(to columns: Int) -> [String] {
    let hanging = String(prefix { $0 == " " }) + "  "
    let first = wrapped(to: columns)
    guard first.count > 1 else { return first }
    let rest = dropFirst(first[0].count).drop { $0 == " " }
    return [first[0]] + rest.wrapped(to: columns - hanging.count).map { hanging + $0 }
  }
}

/// Fills lines greedily; a unit wider than a line is cut between clusters, and a cluster wider than
/// a line between its scalars.
private func fill(_ units: [String], columns: Int, _ rule: ColumnRule) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for unit in units {
    var width = unit.columns(by: rule)
    if used + width > columns, !line.isEmpty {
      lines.append(line.trimmedAtEnd)
      (line, used) = ("", 0)
    }
    if line.isEmpty, unit == " ", !lines.isEmpty { continue }
    var rest = unit
    if width > columns {
      lines += unit.cut(to: columns, rule, leaving: &rest)
      width = rest.columns(by: rule)
    }
    line += rest
    used += width
  }
  lines.append(line.trimmedAtEnd)
  return lines
}

/// What must stay together: a Latin word, a space, a Chinese character with its punctuation.
private func units(of paragraph: some StringProtocol, keepingFirst kept: Int) -> [String] {
  var units = kept > 0 ? [String(paragraph.prefix(kept))] : []
  for character in paragraph.dropFirst(kept) {
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

extension String {
  /// Full lines cut from the beginning; `rest` is what fills no line.
  fileprivate func cut(
    to columns: Int, _ rule: ColumnRule, leaving rest: inout String
  ) -> [String] {
    var lines: [String] = []
    rest = ""
    var used = 0
    for part in flatMap({ $0.parts(fitting: columns, rule) }) {
      let width = part.columns(by: rule)
      if used + width > columns, !rest.isEmpty {
        lines.append(rest)
        (rest, used) = ("", 0)
      }
      rest += part
      used += width
    }
    return lines
  }
}

extension Character {
  /// The cluster, or its scalars where it is wider than a line.
  fileprivate func parts(fitting columns: Int, _ rule: ColumnRule) -> [String] {
    self.columns(by: rule) <= columns
      ? [String(self)] : unicodeScalars.map { String(Character($0)) }
  }
}

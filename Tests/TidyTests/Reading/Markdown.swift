/// A block between fences of a document, such as a command to type or a file to write.
struct Fence: Equatable {
  /// The word behind the opening fence, such as `yaml`.
  let language: String
  /// The last heading above it, without its marks.
  let heading: String
  /// Of the opening fence, from 1.
  let line: Int
  let lines: [String]
}

extension SourceFile {
  /// The fenced blocks of a document, in order.
  var fences: [Fence] {
    var found: [Fence] = []
    var heading = ""
    var open: (language: String, line: Int, lines: [String])?
    for (number, line) in zip(1..., lines) {
      if line.hasPrefix("```") {
        if let block = open {
          found.append(
            Fence(
              language: block.language, heading: heading, line: block.line, lines: block.lines))
          open = nil
        } else {
          open = (String(line.dropFirst(3)), number, [])
        }
      } else if open != nil {
        open?.lines.append(line)
      } else if line.hasPrefix("#") {
        heading = String(line.drop { $0 == "#" }.drop { $0 == " " })
      }
    }
    return found
  }

  /// What stands between backticks outside the fences, each with its line from 0.
  var codeSpans: [(index: Int, text: String)] {
    prose.flatMap { index, line in
      line.components(between: "`", and: "`").map { (index, String($0)) }
    }
  }

  /// The rows of the table below a heading, each with its line from 0 and without the header.
  func table(below heading: String) -> [(index: Int, cells: [String])] {
    guard
      let start = lines.firstIndex(where: { $0.drop { $0 == "#" }.drop { $0 == " " } == heading })
    else { return [] }
    let rows = lines.indices.dropFirst(start + 1)
      .drop { !lines[$0].hasPrefix("|") }.prefix { lines[$0].hasPrefix("|") }
    return rows.dropFirst(2).map { index in
      let cells = lines[index].split(separator: "|", omittingEmptySubsequences: false)
      return (index, cells.dropFirst().dropLast().map { String($0.trimmed) })
    }
  }

  /// The targets of the links outside the fences, each with its line from 0.
  var links: [(index: Int, target: String)] {
    prose.flatMap { index, line in
      line.components(between: "](", and: ")").map { (index, String($0)) }
    }
  }

  /// The lines outside the fences, with their indices.
  private var prose: [(Int, String)] {
    var isFenced = false
    return lines.enumerated().compactMap { index, line in
      if line.hasPrefix("```") { isFenced.toggle() }
      return isFenced || line.hasPrefix("```") ? nil : (index, line)
    }
  }
}

extension Substring {
  /// Without white space at either end.
  var trimmed: Substring {
    var slice = drop(while: \.isWhitespace)
    while slice.last?.isWhitespace ?? false { slice.removeLast() }
    return slice
  }
}

/// A command of the program as a document shows it.
struct ShownCommand {
  let place: SourceFile
  /// Of the line, from 0.
  let index: Int
  /// The program's name first.
  let words: [String]

  /// `demo`, or `task claim` where the first word is a verb of verbs.
  var verb: String {
    let first = words.dropFirst().first ?? ""
    guard ProgramVerbs.parents.contains(first), words.count > 2, !words[2].hasPrefix("-") else {
      return first
    }
    return "\(first) \(words[2])"
  }
}

/// Every command of the program that a document shows, but those that are only its name with options.
let shownCommands: [ShownCommand] = PackageFiles.documents.flatMap { document in
  shown(in: document).filter { $0.words.count > 1 && $0.words[0] == "yichuang" }
    .filter { !$0.words[1].hasPrefix("-") }
    .map { ShownCommand(place: document, index: $0.index, words: $0.words) }
}

/// What a document shows to be typed: lines of shell blocks and spans between backticks, as words.
func shown(in document: SourceFile) -> [(index: Int, words: [String])] {
  let blocks = document.fences.filter { ["", "sh", "console"].contains($0.language) }
    .flatMap { fence in
      fence.lines.enumerated().map { (fence.line + $0.offset, $0.element) }
    }
  let spans = document.codeSpans.map { ($0.index, $0.text) }
  return (blocks + spans).map { index, text in
    let words = text.split(separator: " ").map(String.init)
    // A prompt, and settings in front of a command, are no part of it.
    return (index, Array(words.drop { $0 == "$" || $0.contains("=") && !$0.hasPrefix("-") }))
  }
}

/// The verbs and options that the command line declares.
enum ProgramVerbs {
  /// `demo`, `task`, `task claim`, …
  static let all = Set(declared.map(\.verb))
  /// The verbs that have verbs of their own.
  static let parents = Set(
    declared.compactMap { $0.verb.split(separator: " ").dropLast().last }.map(String.init))

  /// The long names of the options, such as `--valid-until`.
  static let options: Set<String> = Set(
    ["--help", "--version"]
      + files.flatMap { file -> [String] in
        let text = file.lines.joined(separator: "\n")
        let named = text.components(between: "customLong(\"", and: "\"").map { "--\($0)" }
        return named + properties(text).map(typed)
      })

  private static let files = PackageFiles.swiftSources.filter { $0.room == "yichuang" }

  private static let declared: [(type: String, verb: String)] = {
    let found = files.flatMap(declarations)
    let outer = Dictionary(
      found.filter { !$0.isNested }.map { ($0.type, $0.name) },
      uniquingKeysWith: { first, _ in first })
    return found.map { verb in
      let parent = verb.isNested ? outer[verb.type].map { "\($0) " } ?? "" : ""
      return (verb.type, parent + verb.name)
    }
  }()

  private struct Declaration {
    /// The type at the margin that holds it.
    let type: String
    let name: String
    let isNested: Bool
  }

  private static func declarations(in file: SourceFile) -> [Declaration] {
    var type = ""
    var isNested = false
    return file.lines.compactMap { line in
      for keyword in ["struct ", "extension "] where line.hasPrefix(keyword) {
        type = String(line.dropFirst(keyword.count).prefix { $0.isLetter || $0.isNumber })
        isNested = false
      }
      if line.hasPrefix("  struct ") { isNested = true }
      return line.components(between: "commandName: \"", and: "\"").first.map {
        Declaration(type: type, name: String($0), isNested: isNested)
      }
    }
  }

  /// The properties below `@Option` and `@Flag`.
  private static func properties(_ text: String) -> [Substring] {
    ["@Option", "@Flag"].flatMap { wrapper in
      text.split(separator: wrapper).dropFirst().compactMap { rest in
        rest.firstRange(of: " var ").map { start in
          rest[start.upperBound...].prefix { $0.isLetter || $0.isNumber }
        }
      }
    }
  }

  /// As people type it: `validUntil` is `--valid-until`.
  private static func typed(_ property: Substring) -> String {
    "--"
      + property.reduce(into: "") { typed, character in
        typed += character.isUppercase ? "-\(character.lowercased())" : "\(character)"
      }
  }
}

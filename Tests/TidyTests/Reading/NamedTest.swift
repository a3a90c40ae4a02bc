/// A test, or a check that every store's tests run, by the sentence it is named with.
struct NamedTest: Hashable, Comparable {
  /// The path of its file.
  let path: String
  let name: String

  static func < (left: Self, right: Self) -> Bool {
    (left.path, left.name) < (right.path, right.name)
  }

  /// The numbers of the rules that the name cites.
  var rules: [Int] { citations(in: name) }

  /// Every named test of the package but these, whose samples look like tests.
  static let all: [NamedTest] =
    (PackageFiles.tests.filter { $0.room != "TidyTests" }.flatMap { named(in: $0, by: "@Test(") }
    + PackageFiles.sources.filter { $0.room == "StorageTesting" }
    .flatMap { named(in: $0, by: "StoreCheck(") }).sorted()

  private static func named(in file: SourceFile, by opening: String) -> [NamedTest] {
    let text = file.lines.joined(separator: "\n")
    return text.split(separator: opening).dropFirst().compactMap { rest in
      let start = rest.drop(while: \.isWhitespace)
      guard start.first == "\"" else { return nil }
      return NamedTest(path: file.path, name: quoted(start.dropFirst()))
    }
  }

  /// Up to the closing quote, with `\"` taken as a quote.
  private static func quoted(_ text: Substring) -> String {
    var name = ""
    var isEscaped = false
    for character in text {
      if character == "\"", !isEscaped { break }
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { name.append(character) }
    }
    return name
  }
}

/// The numbers after an `R` that stand as words, such as 12 in `R12: …`.
func citations(in text: String) -> [Int] {
  text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.compactMap { word in
    guard word.first == "R", word.count > 1, word.dropFirst().allSatisfy(\.isASCII) else {
      return nil
    }
    return Int(word.dropFirst())
  }
}

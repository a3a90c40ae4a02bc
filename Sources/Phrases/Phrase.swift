/// The two languages the program speaks. Chinese is the default.
package enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
}

/// A family of phrases: one enum per room that speaks, each case complete in both languages.
///
/// `{0}`, `{1}` … in a text stand for arguments. A missing phrase cannot compile, since `texts` is
/// an exhaustive switch; an empty one, or one whose two languages take other arguments, fails
/// `TidyTests`, which walks `PhraseTable.all`.
package protocol Phrase: CaseIterable, Hashable, Sendable {
  /// Chinese first, then English.
  var texts: (String, String) { get }
}

extension Phrase {
  /// The text in one language, with each `{n}` replaced by the n-th argument.
  package func text(_ language: Language, _ arguments: String...) -> String {
    text(language, arguments)
  }

  /// The same, with the arguments as an array.
  package func text(_ language: Language, _ arguments: [String]) -> String {
    let template = language == .chinese ? texts.0 : texts.1
    guard !arguments.isEmpty else { return template }
    return fill(template, with: arguments)
  }
}

/// Replaces `{0}` … `{9}`; an argument is inserted as it is and never scanned again.
private func fill(_ template: String, with arguments: [String]) -> String {
  var result = ""
  var rest = Substring(template)
  while let open = rest.firstIndex(of: "{") {
    let digit = rest.index(after: open)
    guard digit < rest.endIndex, let number = rest[digit].wholeNumberValue,
      rest.index(after: digit) < rest.endIndex, rest[rest.index(after: digit)] == "}",
      arguments.indices.contains(number)
    else {
      result += rest[...open]
      rest = rest[digit...]
      continue
    }
    result += rest[..<open] + arguments[number]
    rest = rest[rest.index(digit, offsetBy: 2)...]
  }
  return result + rest
}

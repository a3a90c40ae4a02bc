internal import Phrases
internal import TextWidth

/// A question over a screen. It names its object, and what comes of it goes to the screen as an
/// answer; Esc always means no.
package struct Dialog<Answer> {
  enum Body {
    case notice
    case confirm(key: Key, label: String, answer: Answer, otherwise: Answer?, dangerous: Bool)
    case choose(ChoiceList<Answer>)
    case prompt(TextField, check: (String) -> String?, then: (String) -> Answer)
  }

  enum Outcome {
    /// The key meant nothing here.
    case ignored
    case open
    case refused(String)
    case closed(Answer?)
  }

  let title: String
  let lines: [String]
  var body: Body

  /// Tells something that must be seen.
  package static func notice(_ title: String, _ lines: String...) -> Dialog {
    Dialog(title: title, lines: lines, body: .notice)
  }

  /// Asks before something is done. Enter does not answer it, so that a key too many does no harm.
  /// - Parameters:
  ///   - question: names the object: "Hand out 3 outputs of case …?"
  ///   - yes: what the key does, in a word or two.
  ///   - key: never the key that opened the dialog; if it is, F9 takes its place.
  ///   - otherwise: delivered on no; nothing when nil.
  package static func confirm(
    _ question: String, _ lines: [String] = [], yes: String, key: Key = .character("y"),
    dangerous: Bool = false, then answer: Answer, otherwise: Answer? = nil
  ) -> Dialog {
    Dialog(
      title: question, lines: lines,
      body: .confirm(
        key: key, label: yes, answer: answer, otherwise: otherwise, dangerous: dangerous))
  }

  /// Offers options.
  package static func choose(
    _ title: String, _ lines: [String] = [], from options: ChoiceList<Answer>
  ) -> Dialog {
    Dialog(title: title, lines: lines, body: .choose(options))
  }

  /// Asks for one line of text; Enter accepts it.
  /// - Parameter check: says what is wrong with the text; nil when nothing is.
  package static func prompt(
    _ title: String, _ lines: [String] = [], field: TextField = TextField(),
    check: @escaping (String) -> String? = { _ in nil }, then answer: @escaping (String) -> Answer
  ) -> Dialog {
    Dialog(title: title, lines: lines, body: .prompt(field, check: check, then: answer))
  }

  /// The same dialog, unable to be answered by repeating the key that opened it.
  func opened(by opener: Key?) -> Dialog {
    guard case .confirm(let key, let label, let answer, let otherwise, let dangerous) = body,
      key == opener
    else { return self }
    var dialog = self
    dialog.body = .confirm(
      key: .f9, label: label, answer: answer, otherwise: otherwise, dangerous: dangerous)
    return dialog
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch body {
    case .notice:
      return key == .enter || key == .escape ? .closed(nil) : .ignored
    case .confirm(let yes, _, let answer, let otherwise, _):
      if key == yes { return .closed(answer) }
      return key == .escape || key == .character("n") ? .closed(otherwise) : .ignored
    case .choose(var list):
      guard key != .escape else { return .closed(nil) }
      let outcome = list.handle(key)
      body = .choose(list)
      return Outcome(outcome)
    case .prompt(var field, let check, let then):
      guard key != .escape else { return .closed(nil) }
      if key == .enter {
        return check(field.text).map { .refused($0) } ?? .closed(then(field.text))
      }
      let consumed = field.handle(key)
      body = .prompt(field, check: check, then: then)
      return consumed ? .open : .ignored
    }
  }

  /// Text that was pasted or scanned goes into a prompt, and answers nothing.
  mutating func insert(_ text: String) -> Bool {
    guard case .prompt(var field, let check, let then) = body else { return false }
    let whole = field.insert(text)
    body = .prompt(field, check: check, then: then)
    return whole
  }
}

extension Dialog.Outcome {
  fileprivate init(_ outcome: ChoiceList<Answer>.Outcome) {
    switch outcome {
    case .ignored: self = .ignored
    case .consumed: self = .open
    case .chosen(let answer): self = .closed(answer)
    case .refused(let why): self = .refused(why)
    }
  }
}

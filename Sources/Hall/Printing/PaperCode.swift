package import CaseEngine

/// A paper of a case as a short word, for what is kept and for a file's name; nil is the slip.
package enum PaperCode {
  package static func code(_ paper: WrittenAnswer?) -> String {
    switch paper {
    case nil: "slip"
    case .notice: "notice"
    case .declined: "declined"
    case .form: "form"
    case .jointNotice: "joint-notice"
    case .service: "service"
    case .acceptance: "acceptance"
    case .tolerance: "tolerance"
    case .granted(let ordinal): "granted-\(ordinal)"
    case .meeting(let number): "meeting-\(number)"
    case .refused(let ordinal): "refused-\(ordinal)"
    case .undertaking(let ordinal): "undertaking-\(ordinal)"
    case .finding(let ordinal): "finding-\(ordinal)"
    case .stop(let ordinal, let number): "stop-\(ordinal)-\(number)"
    case .extended(let ordinal): "extended-\(ordinal)"
    }
  }

  /// Which of the papers a case has come to that word is; nil for none of them.
  package static func paper(_ code: String, of file: CaseFile) -> WrittenAnswer?? {
    if code == self.code(nil) { return .some(nil) }
    let all = file.writtenAnswers + [.form, .jointNotice]
    return all.first { self.code($0) == code }.map { .some($0) }
  }
}

/// Papers that a window may want on printers of their own.
package enum PaperKind: String, CaseIterable, Sendable {
  /// The collection slip.
  case slip
  /// All others.
  case paper
}

extension CaseFile {
  /// How often that paper came out; nil is the slip.
  package func prints(of paper: WrittenAnswer?) -> Int {
    paper.map { answerPrints[$0, default: 0] } ?? slipPrints
  }
}

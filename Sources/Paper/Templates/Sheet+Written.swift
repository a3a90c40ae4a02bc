package import CaseEngine
package import Phrases

extension Sheet {
  /// Any paper of a case other than the slip.
  package init(_ paper: WrittenPaper, language: Language) {
    switch paper {
    case .notice(let notice): self.init(notice: notice, language: language)
    case .refusal(let refusal): self.init(refusal: refusal, language: language)
    case .letter(let letter): self.init(letter: letter, language: language)
    case .form(let form): self.init(form: form, language: language)
    case .meeting(let meeting): self.init(meeting: meeting, language: language)
    case .jointNotice(let notice): self.init(jointNotice: notice, language: language)
    case .grant(let grant): self.init(grant: grant, language: language)
    case .service(let receipt): self.init(service: receipt, language: language)
    }
  }
}

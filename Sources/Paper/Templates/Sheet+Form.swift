package import CaseEngine
internal import Catalogue
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// The one application for all the items of a case (一表申请).
  package init(form: ApplicationForm, language: Language) {
    let template = FormTemplate(form: form, words: Wording(language: language))
    self.init(
      blocks: template.blocks, number: form.number, day: form.day, language: language)
  }
}

private struct FormTemplate {
  let form: ApplicationForm
  let words: Wording

  var blocks: [Block] {
    var blocks = words.heading(hall: form.hallName, title: .formTitle, reprint: form.reprint)
    blocks += [.rule, .fields(facts), .rule, .fields(people), .rule]
    blocks += [section(.formItems, String(form.items.count)), .rows(items)]
    if !form.replies.isEmpty { blocks += [.rule, section(.formReplies), .rows(replies)] }
    blocks += [.rule] + list(.formReplaces, form.replaced) + list(.formMaterials, form.materials)
    blocks += [.rule, words.paragraph(.formUndertaking), .signature(signatures)]
    return blocks + words.banner(form.banner)
  }

  private func section(_ phrase: PaperPhrase, _ arguments: String...) -> Block {
    .heading(PaperText(phrase.text(words.language, arguments)), .section)
  }

  private var facts: [Field] {
    [
      words.field(.number, form.number ?? words(.formNumberLater)),
      words.field(.matter, form.matterName), words.field(.formDay, form.day.iso),
      words.field(.collect, form.collectPlace),
      form.projectCode.map { Field(ProjectPhrase.code.text(words.language), filled($0)) },
    ].compactMap { $0 }
  }

  // MARK: Who

  private var people: [Field] {
    let code: PaperPhrase = form.people.kind == .organisation ? .formCode : .identity
    var fields = person(form.people.applicant, .applicant, words(code), hasPhone: isPerson)
    if let contact = form.people.contact {
      fields += person(contact, .contact, words(.identity))
    }
    if let agent = form.people.agent {
      fields += person(agent, .agent, words(.identity))
      fields.append(words.field(.formAuthority, filled(form.people.authority ?? "")))
    }
    if let role = form.subjectRole, let subject = form.people.subject {
      fields.append(Field(role, filled(subject.name)))
      fields.append(Field(words(.formRoleIdentity, role), filled(subject.id)))
    }
    return fields
  }

  private var isPerson: Bool { form.people.kind == .person }

  private func person(
    _ person: ApplicationForm.Person, _ role: PaperPhrase, _ number: String, hasPhone: Bool = true
  ) -> [Field] {
    let fields = [words.field(role, filled(person.name)), Field(number, filled(person.id))]
    return hasPhone ? fields + [words.field(.formPhone, filled(person.phone))] : fields
  }

  /// What nobody said is filled in by hand.
  private func filled(_ text: String) -> String { text.isEmpty ? words(.formBlank) : text }

  // MARK: What

  private var items: [Row] {
    form.items.map { Row($0.ordinal, $0.name, details: [Row.Detail($0.department)]) }
  }

  private var replies: [Row] {
    form.replies.enumerated().map { Row($0 + 1, $1.ask, filled($1.answer ?? "")) }
  }

  private func list(_ title: PaperPhrase, _ lines: [ApplicationForm.MaterialLine]) -> [Block] {
    guard !lines.isEmpty else { return [] }
    let rows = lines.enumerated().map { index, line in
      let pieces = words.pieces(originals: line.originals, copies: line.copies)
      let uses = words(.formUses, line.uses.map(String.init).joined(separator: " "))
      return Row(
        index + 1, line.name, line.state == .shared ? words(.formShared) : pieces,
        details: [Row.Detail(uses)])
    }
    return [section(title, String(lines.count)), .rows(rows)]
  }

  private var signatures: [PaperText] {
    let agent = form.people.agent == nil ? [] : [PaperText(words(.formAgentSignature))]
    return [PaperText(words(.formSignature))] + agent + [PaperText(words(.formDate))]
  }
}

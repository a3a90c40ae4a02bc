internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal

/// Which field of the form.
enum ApplicantField: Hashable {
  case kind
  /// What an agent showed.
  case authorityKind
  case of(IntakeField)
}

/// The fields of the applicant, made for a matter and a kind of applicant, and carried into and out
/// of a draft.
enum ApplicantForm {
  /// - Parameter project: what the matter has to do with a project's code; nil for nothing.
  static func make(
    for draft: IntakeDraft, _ matter: Matter, project: ProjectCodeTerms?, _ env: Env
  ) -> Form<ApplicantField> {
    var form = Form(fields(for: draft, matter, env) + projectCode(project, env))
    if matter.applicants.count > 1 {
      form[.kind] = env.text(draft.kind.phrase)
    }
    form[.authorityKind] = draft.agent?.document?.name(env.language) ?? ""
    for field in IntakeField.allCases { form[.of(field)] = draft[field] }
    return form
  }

  private static func fields(
    for draft: IntakeDraft, _ matter: Matter, _ env: Env
  ) -> [Form<ApplicantField>.Field] {
    var fields: [Form<ApplicantField>.Field] = []
    if matter.applicants.count > 1 {
      let labels = matter.applicants.map { env.text($0.phrase) }
      fields.append(.options(.kind, env.text(IntakePhrase.applicantKind), labels))
    }
    switch draft.kind {
    case .person: fields += person(env)
    case .organisation: fields += organisation(draft, matter, env)
    }
    if draft.agent != nil { fields += agent(env) }
    if let role = matter.subject { fields += subject(role, env) }
    return fields
  }

  private static func person(_ env: Env) -> [Form<ApplicantField>.Field] {
    [
      name(.applicantName, env.text(IntakePhrase.personName)),
      identity(.applicantID, env.text(IntakePhrase.identity), env),
      phone(.applicantPhone, env),
    ]
  }

  private static func organisation(
    _ draft: IntakeDraft, _ matter: Matter, _ env: Env
  ) -> [Form<ApplicantField>.Field] {
    let code = IntakePhrase.organisationCode
    let founds = matter.foundsApplicant != nil
    return [
      name(.applicantName, env.text(IntakePhrase.organisationName)),
      .text(
        .of(.applicantID), env.text(code),
        TextField(
          limit: 18, placeholder: founds ? env.text(IntakePhrase.foundedHere) : "",
          allow: \.codeCharacter),
        columns: 20, advancesWhenFull: true, help: env.text(IntakePhrase.codeHelp)),
      name(.contactName, env.text(IntakePhrase.contact)),
      identity(.contactID, env.text(IntakePhrase.identity), env),
      phone(.contactPhone, env),
    ]
  }

  private static func agent(_ env: Env) -> [Form<ApplicantField>.Field] {
    [
      name(.agentName, env.text(IntakePhrase.agentName)),
      identity(.agentID, env.text(IntakePhrase.identity), env),
      phone(.agentPhone, env),
      .text(
        .of(.agentAuthority), env.text(IntakePhrase.authority), TextField(limit: 60),
        help: env.text(IntakePhrase.authorityHelp)),
      .options(
        .authorityKind, env.text(MandatePhrase.document),
        Mandate.Document.allCases.map { $0.name(env.language) },
        help: env.text(MandatePhrase.documentHelp)),
      .text(
        .of(.agentGiver), env.text(MandatePhrase.giver), TextField(limit: 40),
        help: env.text(MandatePhrase.giverHelp)),
      .text(
        .of(.agentUntil), env.text(MandatePhrase.until), TextField(limit: 10), columns: 12,
        help: env.text(MandatePhrase.untilHelp)),
    ]
  }

  private static func subject(_ role: String, _ env: Env) -> [Form<ApplicantField>.Field] {
    [
      name(.subjectName, env.text(IntakePhrase.subjectName, role)),
      identity(.subjectID, env.text(IntakePhrase.subjectIdentity, role), env),
    ]
  }

  private static func projectCode(
    _ terms: ProjectCodeTerms?, _ env: Env
  ) -> [Form<ApplicantField>.Field] {
    guard let terms else { return [] }
    let later = terms.role == .given ? env.text(ProjectPhrase.codeLater) : ""
    return [
      .text(
        .of(.projectCode), env.text(ProjectPhrase.codeLabel),
        TextField(limit: 40, placeholder: later), columns: 26,
        help: env.text(ProjectPhrase.codeHelp, terms.format.mask))
    ]
  }

  private static func name(
    _ field: IntakeField, _ label: String
  ) -> Form<ApplicantField>.Field {
    .text(.of(field), label, TextField(limit: 200))
  }

  private static func identity(
    _ field: IntakeField, _ label: String, _ env: Env
  ) -> Form<ApplicantField>.Field {
    .text(
      .of(field), label, TextField(limit: 18, allow: \.codeCharacter), columns: 20,
      advancesWhenFull: true, help: env.text(IntakePhrase.identityHelp))
  }

  private static func phone(_ field: IntakeField, _ env: Env) -> Form<ApplicantField>.Field {
    .text(.of(field), env.text(IntakePhrase.phone), TextField(limit: 20), columns: 22)
  }
}

extension Matter.ApplicantKind {
  var phrase: IntakePhrase { self == .person ? .person : .organisation }
}

extension Character {
  /// A digit or capital letter for one of any width or case; nil for anything else.
  nonisolated var codeCharacter: Character? {
    if let digit = plainDigit { return digit }
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return nil }
    let half = (0xff21...0xff5a).contains(scalar.value) ? scalar.value - 0xfee0 : scalar.value
    guard let letter = Unicode.Scalar(half).map(Character.init), letter.isASCII, letter.isLetter
    else { return nil }
    return letter.uppercased().first
  }
}

extension IntakeDraft {
  /// A field by its name.
  subscript(field: IntakeField) -> String {
    get {
      switch field {
      case .applicantName: applicant.name
      case .applicantID: applicant.id
      case .applicantPhone: applicant.phone
      case .contactName: contact.name
      case .contactID: contact.id
      case .contactPhone: contact.phone
      case .agentName: agent?.person.name ?? ""
      case .agentID: agent?.person.id ?? ""
      case .agentPhone: agent?.person.phone ?? ""
      case .agentAuthority: agent?.authority ?? ""
      case .agentGiver: agent?.giver ?? ""
      case .agentUntil: agent?.until ?? ""
      case .subjectName: subject.name
      case .subjectID: subject.id
      case .projectCode: projectCode ?? ""
      }
    }
    set {
      switch field {
      case .applicantName: applicant.name = newValue
      case .applicantID: applicant.id = newValue
      case .applicantPhone: applicant.phone = newValue
      case .contactName: contact.name = newValue
      case .contactID: contact.id = newValue
      case .contactPhone: contact.phone = newValue
      case .agentName: agent?.person.name = newValue
      case .agentID: agent?.person.id = newValue
      case .agentPhone: agent?.person.phone = newValue
      case .agentAuthority: agent?.authority = newValue
      case .agentGiver: agent?.giver = newValue.isEmpty ? nil : newValue
      case .agentUntil: agent?.until = newValue.isEmpty ? nil : newValue
      case .subjectName: subject.name = newValue
      case .subjectID: subject.id = newValue
      case .projectCode: projectCode = newValue.isEmpty ? nil : newValue
      }
    }
  }
}

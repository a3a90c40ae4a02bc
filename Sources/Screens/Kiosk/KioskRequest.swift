internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import WorkCalendar

/// What one person answers and writes at the terminal: the questions first, then their own data, as
/// at a window, but with nothing looked up of anybody.
struct KioskRequest {
  let matter: Matter
  private(set) var draft: IntakeDraft
  private(set) var plan: CasePlan?
  private(set) var planFault: PlanFault?
  private(set) var questions = QuestionPane()
  private(set) var form: Form<ApplicantField>
  private(set) var part = KioskScreen.Part.situation

  init(_ matter: Matter, _ kiosk: Kiosk, _ env: Env) {
    self.matter = matter
    draft = kiosk.draft(of: matter)
    form = ApplicantForm.make(
      for: draft, matter, project: kiosk.edition.projectCode(of: matter), env)
    replan(kiosk)
    if questions.questions.isEmpty { part = .applicant }
  }

  var fieldHelp: String {
    switch part {
    case .situation: questions.focused?.question.help ?? ""
    case .applicant: form.focused?.help ?? ""
    }
  }

  func hint(_ env: Env) -> String {
    switch part {
    case .situation: questions.focused?.question.help ?? ""
    case .applicant: env.text(KioskPhrase.ownHint)
    }
  }

  mutating func press(
    _ key: Key, _ kiosk: Kiosk, _ env: Env
  ) -> [Command<KioskScreen.Answer>] {
    part == .situation ? answer(key, kiosk) : fill(key, kiosk, env)
  }

  mutating func insert(_ text: String, _ kiosk: Kiosk, _ env: Env) {
    guard part == .applicant else { return }
    form.insert(text)
    carry(kiosk, env)
  }

  /// Says what is open or wrong and goes there.
  mutating func goTo(_ fault: IntakeFault, _ env: Env) -> [Command<KioskScreen.Answer>] {
    if case .open(let question) = fault {
      part = .situation
      questions.focus(on: question.code)
      return [.refuse(env.text(KioskPhrase.openQuestion, question.ask))]
    }
    let sentence = fault.sentence(env.language)
    if let field = fault.field {
      part = .applicant
      form.focus(on: .of(field))
      form.errors[.of(field)] = sentence
    }
    return [.refuse(sentence)]
  }

  // MARK: The situation

  private mutating func answer(_ key: Key, _ kiosk: Kiosk) -> [Command<KioskScreen.Answer>] {
    switch questions.handle(key) {
    case .ignored, .left: return [.refuse("")]
    case .moved: return []
    case .finished: part = .applicant
    case .answered(let code, let answer):
      let asked = plan?.questions.filter { $0.answer != nil }.map(\.question.code) ?? []
      draft.answers[code] = answer
      replan(kiosk)
      let open = Set(plan?.questions.map(\.question.code) ?? [])
      for code in asked where !open.contains(code) { draft.answers[code] = nil }
      let isDigit = key.typed != nil && questions.focused?.question.kind == .one
      if key == .enter || isDigit, case .finished = questions.advance() { part = .applicant }
    }
    return []
  }

  // MARK: Who applies

  private mutating func fill(
    _ key: Key, _ kiosk: Kiosk, _ env: Env
  ) -> [Command<KioskScreen.Answer>] {
    let moves: Set<Key> = [.enter, .tab, .backTab, .up, .down]
    if moves.contains(key), let refusal = faultOfFocus(kiosk, env) { return [.refuse(refusal)] }
    if form.focus == 0, key == .up || key == .backTab, !questions.questions.isEmpty {
      part = .situation
      return []
    }
    form.handle(key)
    carry(kiosk, env)
    return []
  }

  private mutating func faultOfFocus(_ kiosk: Kiosk, _ env: Env) -> String? {
    guard let plan, case .of(let field)? = form.focused?.name, !draft[field].isEmpty,
      let fault = draft.fault(in: field, of: plan, today: kiosk.now().date)
    else { return nil }
    let sentence = fault.sentence(env.language)
    form.errors[.of(field)] = sentence
    return sentence
  }

  /// From the form into the draft.
  private mutating func carry(_ kiosk: Kiosk, _ env: Env) {
    for case .of(let field) in form.fields.map(\.name) { draft[field] = form[.of(field)] }
    if let index = form.option(.kind), matter.applicants[index] != draft.kind {
      draft.kind = matter.applicants[index]
      let errors = form.errors
      form = ApplicantForm.make(
        for: draft, matter, project: kiosk.edition.projectCode(of: matter), env)
      form.errors = errors
    }
    replan(kiosk)
  }

  private mutating func replan(_ kiosk: Kiosk) {
    do {
      let fresh = try kiosk.plan(draft)
      (plan, planFault) = (fresh, nil)
      questions.show(fresh.questions)
    } catch { (plan, planFault) = (nil, error) }
  }
}

internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import StoreSQLite
internal import WorkCalendar

/// The case that is measured: a drugstore of the sample hall, founded with it, with everything in
/// that is due. It is worked exactly as clerks and officers would, at a fixed hour.
struct Drugstore {
  /// Monday 2 March 2026, 09:46: no holiday until Qingming, and in every calendar that ships.
  static let hour = Moment(CivilDate(2026, 3, 2), hour: 9, minute: 46)

  let hall: ServiceHall
  private let clerk: Session
  private let counter: Session
  /// Of each department its two officers.
  private let officers: [String: [Session]]
  private let model: IntakeDraft

  /// Opens a hall that `Drugstore.found` made.
  init(opening database: String) throws {
    hall = try ServiceHall(
      store: SQLiteStore(opening: database), clock: { Self.hour }, fixedClock: Self.hour)
    let hall = hall
    let session = { (number: String) throws -> Session in try Self.session(number, in: hall) }
    clerk = try session("1001")
    counter = try session("3001")
    officers = try Dictionary(
      uniqueKeysWithValues: hall.edition.departments.enumerated().map { index, department in
        let number = "2" + (index < 10 ? "0" : "") + String(index)
        return (department.code, [try session(number + "1"), try session(number + "2")])
      })
    model = try Self.model(in: hall)
  }

  /// Makes a hall for it.
  static func found(_ texts: FoundingTexts, at database: String) throws {
    try Founding.found(SQLiteStore.create(at: database), from: texts, on: hour.date)
  }

  /// Somebody of the staff at their first window. They are not signed in: checking a PIN takes
  /// 30 ms on purpose, and is done once a day.
  static func session(_ number: String, in hall: ServiceHall) throws -> Session {
    guard let member = try hall.store.staffMember(number) else {
      preconditionFailure("the sample hall has its staff")
    }
    let window = member.windows.first ?? ""
    return Session(
      member: member, window: window, place: hall.edition.window(window)?.place ?? member.place)
  }

  /// A request like the one before, under an id of its own.
  var draft: IntakeDraft {
    var draft = IntakeDraft(matter: model.matter, kind: model.kind, collectAt: model.collectAt)
    draft.applicant = model.applicant
    draft.contact = model.contact
    draft.answers = model.answers
    draft.marks = model.marks
    return draft
  }

  var request: PlanRequest { model.request(in: hall.edition) }

  @discardableResult
  func takeIn() throws -> CaseFile { try hall.takeIn(draft, by: clerk) }

  /// One licence of a firm that exists, which has the slip that most cases have.
  func takeInOne() throws -> CaseFile {
    try hall.takeIn(Self.model(in: hall, of: "SJ08", firm: "91330382DB0HHKRKA0"), by: clerk)
  }

  /// Takes one in, answers its internal check, decides each sub-task as its item is handled, and hands
  /// everything out.
  /// - Parameter committed: told after each write.
  func live(_ committed: (CaseFile) throws -> Void = { _ in }) throws {
    var file = try takeIn()
    try committed(file)
    while let task = file.tasks.first(where: { $0.state == .running && $0.isCheck })
      ?? file.tasks.first(where: { $0.state == .running })
    {
      let desk = officers[task.department] ?? []
      if task.handling == .double, let first = desk.first {
        file = try hall.examine(
          task.ordinal, of: file.number, agrees: true, reason: nil, id: RandomIdentifier.make(),
          by: first)
        try committed(file)
      }
      guard let last = desk.last else { preconditionFailure("a department has its officers") }
      guard !task.isCheck else {
        file = try hall.answer(
          task.ordinal, of: file.number,
          finding: CheckFinding(holds: true, finding: task.name, stamp: "1"),
          id: RandomIdentifier.make(), by: last)
        try committed(file)
        continue
      }
      file = try hall.approve(
        task.ordinal, of: file.number, documents: documents(of: task),
        id: RandomIdentifier.make(), by: last)
      try committed(file)
    }
    file = try handOut(file)
    try committed(file)
  }

  private func documents(of task: SubTask) -> [DocumentFacts] {
    task.outputs.map { DocumentFacts(index: $0.key.index, number: "\(task.item)-2026-0001") }
  }

  private func handOut(_ file: CaseFile) throws -> CaseFile {
    let recipient = Recipient(
      name: model.contact.name, id: model.contact.id, capacity: .contact)
    return try hall.handOut(
      nil, of: file.number, to: recipient, id: RandomIdentifier.make(), by: counter)
  }

  /// The draft with a default answer to every question and every missing material received.
  /// - Parameter firm: the applicant's code; nil for one that the case founds.
  private static func model(
    in hall: ServiceHall, of matter: String = "open-pharmacy", firm: String? = nil
  ) throws -> IntakeDraft {
    var draft = IntakeDraft(
      matter: matter, kind: .organisation, collectAt: hall.edition.places.first?.code ?? "")
    draft.applicant.id = firm ?? ""
    draft.applicant.name = BenchPhrase.drugstore.text(.chinese)
    draft.contact = IntakeDraft.PersonFields(
      name: BenchPhrase.contact.text(.chinese), id: "11010519491231002X", phone: "13800000000")
    while let open = try hall.plan(draft).openQuestion, draft.answers[open.code] == nil {
      draft.answers[open.code] = open.defaultAnswer
    }
    for material in try hall.plan(draft).missing { draft.marks[material.code] = .received }
    return draft
  }
}

internal import WorkCalendar

extension Letter.Content {
  init?(
    _ answer: WrittenAnswer, of file: CaseFile, _ department: (String) -> String
  ) {
    switch answer {
    case .notice, .declined, .refused, .form, .meeting, .jointNotice, .granted, .service:
      return nil
    case .acceptance:
      guard let promise = file.promise else { return nil }
      let items = file.tasks.filter { $0.kind == .item }.map { task in
        Letter.AcceptedItem(
          ordinal: task.ordinal, name: task.name, department: department(task.department),
          limit: task.terms.promised, due: task.due, isProvisional: task.isProvisional)
      }
      self = .acceptance(
        file.acceptedAs, items, due: promise.due, isProvisional: promise.isProvisional)
    case .tolerance:
      let owing = file.materials.compactMap { Letter.Owing($0, by: file.deferrals[$0.code]) }
      guard !owing.isEmpty else { return nil }
      self = .tolerance(owing)
    case .undertaking(let ordinal):
      guard let task = file.task(ordinal), let commitment = task.commitment else { return nil }
      self = .undertaking(
        item: task.name, department: department(task.department), commitment)
    case .stop(let ordinal, let number):
      guard let task = file.task(ordinal), task.stops.indices.contains(number - 1)
      else { return nil }
      let stop = task.stops[number - 1]
      self = .stop(
        item: task.name, department: department(task.department), stop,
        wanted: stop.wanted.compactMap { file.material($0) }
          .compactMap { Letter.Owing($0, by: stop.due) },
        due: task.due)
    case .extended(0):
      guard let given = file.extended, let due = file.promise?.due else { return nil }
      self = .extended(
        item: nil, department: file.tasks.first.map { department($0.department) } ?? "", given,
        due: due)
    case .extended(let ordinal):
      guard let task = file.task(ordinal), let given = task.extended else { return nil }
      self = .extended(
        item: task.name, department: department(task.department), given, due: task.due)
    case .finding(let ordinal):
      guard let task = file.task(ordinal), case .check(let material) = task.kind,
        let answer = task.answer
      else { return nil }
      let due = answer.holds ? nil : file.material(material)?.due
      self = .finding(
        check: task.name, department: department(task.department), answer, bringBy: due)
    }
  }

  /// The staff number of who answers for what it says; nil for the clerk.
  var writer: String? {
    switch self {
    case .finding(_, _, let answer, _): answer.officer
    case .stop(_, _, let stop, _, _): stop.officer
    case .acceptance, .tolerance, .undertaking, .extended: nil
    }
  }
}

extension CaseFile {
  fileprivate var acceptedAs: Letter.AcceptedAs {
    if wasDeemedAccepted { return .deemed }
    return deferrals.isEmpty ? .complete : .tolerated
  }
}

extension Letter.Owing {
  /// - Parameter due: nil for one that was not promised.
  fileprivate init?(_ material: CaseMaterial, by due: CivilDate?) {
    guard let due else { return nil }
    self.init(
      name: material.name, originals: material.originals, copies: material.copies, due: due,
      hint: material.hint)
  }
}

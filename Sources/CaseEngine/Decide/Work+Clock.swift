package import Catalogue
internal import WorkCalendar

/// What stops, starts and lengthens the clocks of a sub-task (R25, R26).
extension Work {
  /// For a special link of the item's own list, with how long it will take.
  /// - Parameters:
  ///   - ground: the link's name, or the word of its procedure.
  ///   - days: in the unit of the link's own limit, else in working days.
  mutating func stop(_ ordinal: Int, for ground: String, expecting days: Int) throws(Refusal) {
    let task = try stoppable(ordinal)
    guard let link = task.links.first(where: { $0.isCalled(ground) }) else {
      throw .clock(.groundNotListed(task: ordinal, listed: task.links.map(\.name)))
    }
    try checkSeparateVisit(link, of: task)
    let limit = (link.promised ?? link.limit)?.limit
    guard days > 0, limit.map({ days <= $0.n }) ?? true else {
      throw .clock(.lengthOutOfRange(task: ordinal, most: limit))
    }
    try stop(
      task, .link(name: link.name, procedure: link.procedure), basis: link.basis,
      expecting: TimeLimit(n: days, unit: limit?.unit ?? .workingDays),
      isAllowed: link.promised != nil)
  }

  /// Until the applicant has brought these; each is one that the edition names for the item (R1).
  mutating func askFor(
    _ codes: [String], of ordinal: Int, expecting days: Int
  ) throws(Refusal) {
    let task = try stoppable(ordinal)
    guard !codes.isEmpty else { throw .clock(.nothingNeeded(ordinal)) }
    guard days > 0 else { throw .clock(.lengthOutOfRange(task: ordinal, most: nil)) }
    var materials: [CaseMaterial] = []
    for code in codes where !materials.contains(where: { $0.code == code }) {
      materials.append(try wanted(code, for: task))
    }
    try stop(
      task, .correction(materials.map(\.code)), basis: Grounds.Basis.licensingLaw31.rawValue,
      expecting: TimeLimit(n: days, unit: .workingDays), isAllowed: false, materials: materials)
    // What was being looked up is brought now.
    try follow()
  }

  /// Ends a stop; the clock runs on when none is left.
  /// - Parameter ground: nil where there is only one.
  mutating func resume(
    _ ordinal: Int, after ground: String?, finding: String?
  ) throws(Refusal) {
    let task = try open(ordinal)
    try checkClaim(of: task)
    let open = task.stops.enumerated().filter { $0.element.isOpen }
    guard !open.isEmpty else { throw .clock(.notStopped(ordinal)) }
    let meant = ground.map { name in open.filter { $0.element.ground.isCalled(name) } } ?? open
    guard meant.count == 1, let (index, _) = meant.first else {
      throw .clock(.groundNeeded(task: ordinal, open: open.map(\.element.ground)))
    }
    let link = task.links.first { task.stops[index].ground.isCalled($0.name) }
    if let above = link?.forwardTo, !finding.isStated {
      throw .flow(.resultNeeded(ordinal, of: above))
    }
    try end([index], of: task, finding: finding)
  }

  /// Once, by at most ten working days, with the consent of another officer of the same office
  /// (PL 42): who may approve is for the hall to know.
  mutating func extend(
    _ ordinal: Int, by days: Int, approver: String, reason: String
  ) throws(Refusal) {
    let task = try running(ordinal)
    try checkClaim(of: task)
    guard !task.isCheck else { throw .onlyAnswered(ordinal) }
    guard task.terms.promised.n > 0 else { throw .clock(.nothingToExtend(ordinal)) }
    guard task.extended == nil else { throw .clock(.alreadyExtended(ordinal)) }
    try check(days, most: CaseFile.mostExtraDays, approver: approver, reason, due: task.due)
    try record(
      .limitExtended(
        LimitExtended(
          ordinal: ordinal,
          given: Extension(days: days, approver: approver, reason: reason, at: context.at))),
      moving: .extended(ordinal))
  }

  /// A joint case as a whole, once, by at most fifteen working days, by the government's approver
  /// (PL 42 ¶2).
  mutating func extendCase(
    by days: Int, approver: String, document: String, reason: String
  ) throws(Refusal) {
    guard file.state == .accepted, let promise = file.promise else {
      throw .wrongState(file.state)
    }
    guard Set(file.tasks.filter { $0.kind == .item }.map(\.department)).count > 1 else {
      throw .clock(.notJoint)
    }
    guard file.extended == nil else { throw .clock(.alreadyExtended(nil)) }
    guard document.isStated else { throw .clock(.approverNeeded) }
    try check(
      days, most: CaseFile.mostExtraDaysJoint, approver: approver, reason, due: promise.due)
    try record(
      .limitExtended(
        LimitExtended(
          ordinal: nil,
          given: Extension(
            days: days, approver: approver, document: document, reason: reason, at: context.at))),
      moving: .extended(nil))
  }

  /// What the applicant brought ends the stops that waited for nothing else.
  mutating func resumeWhatIsCorrected() throws(Refusal) {
    for task in file.tasks where task.state.isOpen {
      let ended = task.stops.indices.filter { index in
        guard task.stops[index].isOpen, case .correction(let codes) = task.stops[index].ground
        else { return false }
        return codes.allSatisfy { file.material($0)?.state != .missing }
      }
      if !ended.isEmpty { try end(ended, of: task, finding: nil) }
    }
  }

  /// Reads all dates again and writes down what moved (R27); nothing where all stand.
  mutating func redate(_ cause: DatesMoved.Cause) throws(Refusal) {
    guard file.tasks.contains(where: \.state.isOpen) else { return }
    let clock = CaseClock(calendar: context.calendar, hours: context.edition.profile.hours)
    let (dates, promise) = try dated { _ throws(CalendarError) in
      (try clock.dates(of: file, now: context.at), try clock.promise(of: file, now: context.at))
    }
    let moved = dates.filter { file.task($0.ordinal)?.dates != $0 }
    let isKept = file.state != .accepted || promise == file.promise
    guard !moved.isEmpty || !isKept else { return }
    record(
      .datesMoved(
        DatesMoved(
          cause: cause, tasks: moved, promise: isKept ? nil : promise,
          days: isKept
            ? nil
            : try dated { _ throws(CalendarError) in
              try clock.days(of: file, until: promise)
            })))
  }

  /// R22: before anything else is decided, the dates are those of the calendar in force.
  mutating func renew() throws(Refusal) {
    guard let renewal = context.renewal else { return }
    let clock = CaseClock(calendar: context.calendar, hours: context.edition.profile.hours)
    let moved = try dated { _ throws(CalendarError) in try clock.moved(file, by: renewal) }
    if let moved { record(.datesMoved(moved)) }
  }

  // MARK: Parts

  /// Stops a clock that may stand still for something else already; for the same thing only once.
  mutating func stop(
    _ task: SubTask, _ ground: Stop.Ground, basis: String?, expecting limit: TimeLimit,
    isAllowed: Bool, materials: [CaseMaterial] = []
  ) throws(Refusal) {
    if task.openStops.contains(where: { $0.ground.isSame(as: ground) }) {
      throw .clock(.alreadyStopped(task: task.ordinal, ground: ground))
    }
    let own = try dated { calendar throws(CalendarError) in
      try calendar.deadline(of: limit, from: context.at, hours: context.edition.profile.hours)
    }
    let stop = Stop(
      ground: ground, basis: basis, expected: limit, from: context.at, due: own.due,
      warning: own.warning, isProvisional: own.isProvisional, officer: context.actor.staff,
      isAllowed: isAllowed)
    let owing = materials.map { material in
      var material = material
      material.due = own.due
      return material
    }
    try record(
      .taskStopped(TaskStopped(ordinal: task.ordinal, stop: stop, materials: owing)),
      moving: .stopped(task.ordinal))
  }

  mutating func end(
    _ stops: [Int], of task: SubTask, finding: String?
  ) throws(Refusal) {
    for index in stops {
      record(
        .taskResumed(TaskResumed(ordinal: task.ordinal, stop: index + 1, finding: finding)))
    }
    try redate(.resumed(task.ordinal))
  }

  private mutating func record(
    _ event: CaseEvent, moving cause: DatesMoved.Cause
  ) throws(Refusal) {
    record(event)
    try redate(cause)
  }

  private func check(
    _ days: Int, most: Int, approver: String, _ reason: String, due: CivilDate
  ) throws(Refusal) {
    guard (1...most).contains(days) else { throw .clock(.extensionOutOfRange(most: most)) }
    guard approver.isStated else { throw .clock(.approverNeeded) }
    guard approver != context.actor.staff else { throw .clock(.approverIsSelf) }
    guard reason.isStated else { throw .clock(.extensionNeedsReason) }
    guard context.at.date <= due else { throw .clock(.extensionTooLate(due: due)) }
  }

  /// Running, or with its clock standing still.
  func open(_ ordinal: Int) throws(Refusal) -> SubTask {
    guard let task = file.task(ordinal), task.state == .stopped else {
      return try running(ordinal)
    }
    return task
  }

  /// Open, in the right hands, and no check, which confirms and waits for nobody.
  private mutating func stoppable(_ ordinal: Int) throws(Refusal) -> SubTask {
    let task = try open(ordinal)
    guard !task.isCheck else { throw .onlyAnswered(ordinal) }
    try checkClaim(of: task)
    return task
  }

  /// A material as it is wanted now: one of the case's, or one that the edition names for the item.
  /// What is promised for a day comes by that day (R12).
  private func wanted(_ code: String, for task: SubTask) throws(Refusal) -> CaseMaterial {
    let line = context.edition.item(task.item)?.allMaterials.first { $0.material == code }
    let held = file.material(code)
    guard let entry = context.edition.material(code),
      line != nil || held?.uses.contains(task.ordinal) == true
    else { throw .materialNotWanted(code) }
    if let held, held.state == .deferred, let due = held.due {
      throw .clock(.alreadyOwing(task: task.ordinal, material: code, until: due))
    }
    return CaseMaterial(
      code: code, name: entry.name,
      uses: Set((held?.uses ?? []) + [task.ordinal]).sorted(), need: .essential,
      stage: held?.stage ?? .intake, originals: held?.originals ?? line?.originals ?? 1,
      copies: held?.copies ?? line?.copies ?? 0, basis: held?.basis ?? line?.basis ?? "",
      hint: entry.hint, source: .applicant, state: .missing)
  }
}

extension CaseFile {
  /// The most working days by which one office may extend (PL 42 ¶1), and a joint case (¶2).
  package static let mostExtraDays = 10
  package static let mostExtraDaysJoint = 15
  /// How long the applicant has to bring what is wanted after acceptance, where nothing else is said.
  package static let daysToCorrect = 5
}

extension SpecialLink {
  /// By its name, or by the word of its procedure.
  package func isCalled(_ word: String) -> Bool { name == word || procedure?.rawValue == word }
}

extension Stop.Ground {
  /// By the link's name, the word of its procedure, `correction` and `rectification`, or one of the
  /// materials of a correction.
  package func isCalled(_ word: String) -> Bool {
    switch self {
    case .link(let name, let procedure): name == word || procedure?.rawValue == word
    case .correction(let codes): word == "correction" || codes.contains(word)
    case .rectification: word == "rectification"
    }
  }

  /// Two corrections are two things, and so are two rectifications of different words.
  func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.link(let mine, _), .link(let theirs, _)): mine == theirs
    case (.correction(let mine), .correction(let theirs)): Set(mine) == Set(theirs)
    case (.rectification(let mine), .rectification(let theirs)): mine == theirs
    case (.link, _), (.correction, _), (.rectification, _): false
    }
  }
}

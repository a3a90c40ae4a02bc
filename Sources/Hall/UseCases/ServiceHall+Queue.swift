package import Storage
internal import CaseEngine
internal import WorkCalendar

/// Ways to look at a queue: by a view, by what is looked for, by a name somebody gave.
extension ServiceHall {
  /// Rows read at once while something is looked for.
  private static let step = 500

  /// What a store is asked for a view. Costs a small read where it is about the person's own.
  /// - Parameter department: nil for the person's own, or, for who sees all queues, every one.
  package func filter(
    of view: QueueView, department: String?, by session: Session
  ) throws(HallError) -> QueueFilter {
    let today = now().date
    var filter = QueueFilter(
      department: department, item: view.item, place: view.place, today: today)
    filter.light = view.isWaiting ? nil : view.light
    filter.states = view.isWaiting ? [.waiting] : [.running, .stopped]
    switch view.whose {
    case .anybody: break
    case .mine: filter.assignees = try inMyHands(session)
    case .nobody: filter.unclaimedOnly = true
    }
    return filter
  }

  /// Staff numbers under which the person may act today: their own, and of whom they stand in for.
  package func inMyHands(_ session: Session) throws(HallError) -> Set<String> {
    let me = session.member.number
    return try absent(stoodInForBy: me, on: now().date).union([me])
  }

  /// The rows of a queue that are looked for. No index has them, so the queue is read on, page by
  /// page, until there are enough or it ends: that takes time with the open work of the department,
  /// not with the history behind it.
  /// - Parameter wanted: which of some rows.
  package func queue(
    _ filter: QueueFilter, wanted: ([TaskRow]) -> [TaskRow], after mark: QueueMark? = nil,
    limit: Int, by session: Session
  ) throws(HallError) -> [TaskRow] {
    var found: [TaskRow] = []
    var mark = mark
    while found.count < limit {
      let page = try queue(filter, after: mark, limit: Self.step, by: session)
      found += wanted(page)
      guard page.count == Self.step, let last = page.last else { break }
      mark = QueueMark(after: last)
    }
    return Array(found.prefix(limit))
  }

  // MARK: Named views

  /// The views the person named, by name. One that a later version kept is left out.
  package func queueViews(by session: Session) throws(HallError) -> [(
    name: String, view: QueueView
  )] {
    let kept = try keeping { () throws(StoreFailure) in
      try store.queueViews(of: session.member.number)
    }
    return kept.compactMap { kept in QueueView(body: kept.body).map { (kept.name, $0) } }
  }

  /// Keeps a view under a name, in place of theirs of that name.
  package func keep(
    _ view: QueueView, as name: String, by session: Session
  ) throws(HallError) {
    let kept = KeptQueueView(
      staff: session.member.number, name: String(name.trimmed), body: view.body)
    precondition(!kept.name.isEmpty, "a view is kept under a name")
    try keeping { () throws(StoreFailure) in try store.keep(kept) }
  }

  package func dropQueueView(_ name: String, by session: Session) throws(HallError) {
    try keeping { () throws(StoreFailure) in
      try store.dropQueueView(name, of: session.member.number)
    }
  }
}

package import CaseEngine
internal import Catalogue
package import Storage
internal import WorkCalendar

/// What the hall's figures are asked of.
extension ServiceHall {
  /// The figures of a period: of all cases, or of those of one place, window or matter. They are sums
  /// over the rows of cases, whatever the number of entries behind them.
  /// - Parameter isCompared: with the same days a year before beside them.
  package func figures(
    _ query: FigureQuery, isCompared: Bool = true, by session: Session
  ) throws(HallError) -> FiguresReport {
    try require(.seeFigures, of: session)
    var past = FigureQuery(
      from: FiguresReport.yearBefore(query.from), to: FiguresReport.yearBefore(query.to))
    (past.place, past.window, past.matter) = (query.place, query.window, query.matter)
    var found: [FiguresReport.Group] = []
    if let grouping = query.grouping { found = try groups(query, past, by: grouping, isCompared) }
    return FiguresReport(
      hallName: profile.name, banner: profile.banner, from: query.from, to: query.to,
      isCompared: isCompared, scope: scope(of: query), made: now(),
      clerkName: session.member.name, targets: profile.targets, items: itemsInForce(),
      whole: try whole(query, past, found, isCompared), grouping: query.grouping, groups: found)
  }

  /// A case is of one place, window and matter, so that these sum up to the whole; it may be of several
  /// departments.
  private func whole(
    _ query: FigureQuery, _ past: FigureQuery, _ groups: [FiguresReport.Group], _ isCompared: Bool
  ) throws(HallError) -> FiguresReport.Group {
    guard query.grouping == nil || query.grouping == .department else {
      return FiguresReport.Group(sumOf: groups)
    }
    return try self.groups(query, past, by: nil, isCompared)[0]
  }

  /// The figures of a month up to now, for the foot of the board: one sum.
  package func figuresOfMonth(by session: Session) throws(HallError) -> FigureTally {
    try require(.seeFigures, of: session)
    let today = now().date
    let query = FigureQuery(from: today.adding(days: 1 - today.day), to: today)
    return try sums(query)[0].tally
  }

  private func itemsInForce() -> FiguresReport.Items {
    let items = edition.items(inForceOn: now().date)
    return FiguresReport.Items(
      atOnce: items.count { $0.handling == .atOnce }, inForce: items.count)
  }

  private func groups(
    _ query: FigureQuery, _ past: FigureQuery, by grouping: FigureGrouping?, _ isCompared: Bool
  ) throws(HallError) -> [FiguresReport.Group] {
    var (query, past) = (query, past)
    (query.grouping, past.grouping) = (grouping, grouping)
    let now = try sums(query)
    let then = isCompared ? try sums(past) : []
    let (present, before) = (Self.byCode(now), Self.byCode(then))
    return Set(present.keys).union(before.keys).sorted().map { code in
      FiguresReport.Group(
        code: code, name: name(of: code, grouping), now: present[code] ?? FigureTally(),
        before: before[code] ?? FigureTally())
    }
  }

  private func sums(_ query: FigureQuery) throws(HallError) -> [FigureGroup] {
    try keeping { () throws(StoreFailure) in try store.figures(query) }
  }

  private static func byCode(_ groups: [FigureGroup]) -> [String: FigureTally] {
    Dictionary(uniqueKeysWithValues: groups.map { ($0.code, $0.tally) })
  }

  /// As the edition in force calls them; the code of what it does not have any more.
  private func name(of code: String, _ grouping: FigureGrouping?) -> String {
    switch grouping {
    case nil: ""
    case .place: placeName(code)
    case .window: edition.window(code).map { "\(code) \($0.name)" } ?? code
    case .matter: edition.matter(code)?.name ?? code
    case .department: edition.department(code)?.name ?? code
    }
  }

  private func scope(of query: FigureQuery) -> [String] {
    [
      query.place.map { name(of: $0, .place) }, query.window.map { name(of: $0, .window) },
      query.matter.map { name(of: $0, .matter) },
    ].compactMap(\.self)
  }
}

extension FiguresReport.Group {
  fileprivate init(sumOf groups: [FiguresReport.Group]) {
    var (now, before) = (FigureTally(), FigureTally())
    for group in groups {
      now.add(group.now)
      before.add(group.before)
    }
    self.init(code: "", name: "", now: now, before: before)
  }
}

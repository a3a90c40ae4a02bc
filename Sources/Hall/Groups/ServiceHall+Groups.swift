package import CaseEngine
package import Catalogue
internal import Storage
internal import WorkCalendar

/// Cases that are looked at together: those a department leads, those of one project.
extension ServiceHall {
  /// The department that leads a case of several (牵头); nil where one department has all of it.
  package func lead(of file: CaseFile) throws(HallError) -> Department? {
    let edition = try edition(file.edition)
    guard let matter = edition.matters.first(where: { $0.code == file.matter }),
      edition.isShared(matter)
    else { return nil }
    return edition.department(matter.lead)
  }

  /// Open cases of the matters that the department leads and others have a part in, first received
  /// first: whoever leads sees all of them, each officer those of their own department.
  /// - Parameter department: nil for the officer's own.
  package func cases(
    ledBy department: String?, limit: Int, by session: Session
  ) throws(HallError) -> [CaseOverview] {
    var lead = department ?? session.member.department ?? ""
    if !session.member.role.may(.seeAllQueues) {
      try require(.seeOwnQueue, of: session)
      lead = session.member.department ?? ""
    }
    let editions = try keeping { () throws(StoreFailure) in try store.editions() }
    var matters: [CaseGroup.Matter] = []
    for number in editions.map(\.number) {
      let edition = try edition(number)
      matters += edition.matters.filter { $0.lead == lead && edition.isShared($0) }
        .map { CaseGroup.Matter(code: $0.code, edition: number) }
    }
    return try overviews(of: .matters(matters), limit: limit)
  }

  /// Every case of a project, whatever became of it, first received first: each department sees how
  /// the others stand (R38).
  /// - Parameter code: as typed; no case has one that is in another form.
  package func cases(
    ofProject code: String, limit: Int, by session: Session
  ) throws(HallError) -> [CaseOverview] {
    try require(.seeCases, of: session)
    let code = profile.projectCode.code(typed: code.trimmed) ?? String(code.trimmed)
    return try overviews(of: .project(code), limit: limit)
  }

  func overviews(of group: CaseGroup, limit: Int) throws(HallError) -> [CaseOverview] {
    let rows = try keeping { () throws(StoreFailure) in try store.cases(of: group, limit: limit) }
    let (calendar, now) = (try calendarInForce().calendar, now())
    var all: [CaseOverview] = []
    for row in rows {
      let file = try record(of: row.number).file
      all.append(CaseOverview(file, in: try edition(file.edition), calendar, now: now))
    }
    return all
  }
}

extension Edition {
  /// Several departments have a part in it.
  fileprivate func isShared(_ matter: Matter) -> Bool {
    Set(matter.items.compactMap { item($0.item)?.department }).count > 1
  }
}

internal import CaseEngine
internal import Catalogue
internal import Phrases
internal import WorkCalendar

/// What the applicant is told of stops and extensions (R25, R26).
extension LetterTemplate {
  /// Source: PL art. 45: the time needed is told in writing.
  func stop(
    _ item: String, _ department: String, _ stop: Stop, _ due: CivilDate
  ) -> [Block] {
    let language = words.language
    let what: [Field] =
      switch stop.ground {
      case .link(let name, _): [field(.stopLink, name)]
      case .rectification(let found): [field(.rectify, found)]
      case .correction: []
      }
    return [
      .fields(
        [words.field(.item, item), words.field(.department, department)] + what
          + [
            stop.basis.map { basis in
              field(.stopBasis, Grounds.Basis(rawValue: basis)?.name(language) ?? basis)
            },
            field(.stopFrom, words.time(stop.from)),
            field(.stopLength, stop.expected.text(language)),
            field(.stopUntil, stop.due.iso), field(.newDue, due.iso),
            words.field(.decidedBy, letter.writerName),
          ].compactMap { $0 })
    ]
  }

  func wants(of stop: Stop, _ wanted: [Letter.Owing]) -> [Block] {
    switch stop.ground {
    case .link:
      [paragraph(stop.isAllowed ? .stopAllowed : stop.isProcedure ? .stopBoth : .stopPromised)]
    case .correction:
      [
        paragraph(.correctionOpening, String(wanted.count)), .rows(rows(wanted)),
        paragraph(.correctionNext),
      ]
    case .rectification: [paragraph(.rectifyNext)]
    }
  }

  /// Source: PL art. 42: the reason is told.
  func extended(
    _ item: String?, _ department: String, _ given: Extension, _ due: CivilDate
  ) -> [Block] {
    let days = TimeLimit(n: given.days, unit: .workingDays).text(words.language)
    return [
      .fields(
        [
          item.map { words.field(.item, $0) }, words.field(.department, department),
          field(.extendedBy, days), field(.extendedWhy, given.reason),
          // Within an office the approver is a number of the staff, which is nobody's business.
          given.document == nil ? nil : field(.approvedBy, given.approver),
          given.document.map { field(.extendedDocument, $0) }, field(.newDue, due.iso),
        ].compactMap { $0 }),
      paragraph(given.document == nil ? .extendedNext : .extendedJointNext),
    ]
  }
}

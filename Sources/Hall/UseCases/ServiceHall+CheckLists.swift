package import CaseEngine
internal import Catalogue
internal import Foundation
internal import Phrases
internal import Storage
internal import WorkCalendar

/// Guiding somebody before they come (一站导引): the answers wait under a number, and become a case
/// without being given again.
extension ServiceHall {
  /// Saves a draft, half-filled or not, as a check-list; it is no half-filled intake of the clerk's
  /// any more.
  ///
  /// A draft that is one already keeps its number, with what it says now and a new last day. What was
  /// ticked, corrected, seen or put in the cart is left out: nothing was handed over yet.
  /// - Throws: `.intake` for what was typed wrong; missing is no fault. `.checkList(.used)`.
  package func makeCheckList(
    of draft: IntakeDraft, by session: Session
  ) throws(HallError) -> CheckList {
    try require(.takeIn, of: session)
    let moment = now()
    let draft = draft.asCheckList
    if let fault = fault(in: draft, of: try plan(draft)) { throw .intake(fault) }
    try keeping { () throws(StoreFailure) in
      try store.dropCheckLists(endedBefore: moment.date)
    }
    let number = try number(of: draft, on: moment.date)
    let kept = KeptCheckList(
      number: number, draft: draft.id, at: moment, staff: session.member.number,
      place: session.place, until: moment.date.adding(days: CheckList.validDays),
      edition: edition.number, body: draft.json)
    try keeping { () throws(StoreFailure) in try store.keep(kept) }
    try dropDraft(draft.id, of: session)
    return try read(kept)
  }

  /// The check-list of a number as typed or scanned, also one that was used.
  /// - Throws: `.checkList`.
  package func checkList(
    _ typed: String, by session: Session
  ) throws(HallError) -> CheckList {
    try require(.takeIn, of: session)
    guard let number = CheckListNumber(typed) else { throw .checkList(.unknown(typed)) }
    let kept = try keeping { () throws(StoreFailure) in try store.checkList(number.text) }
    // One that is over was deleted, but its number tells of which day it was.
    let until = kept?.until ?? number.day.adding(days: CheckList.validDays)
    guard until >= now().date else { throw .checkList(.expired(number.text, until: until)) }
    guard let kept else { throw .checkList(.unknown(number.text)) }
    return try read(kept)
  }

  /// The check-list as a request for this window, with what the edition in force changes in it.
  /// - Parameter again: makes another case of one that became a case before.
  /// - Throws: `.checkList`; `.intake` when it cannot be taken in here, or not any more.
  package func openCheckList(
    _ typed: String, again: Bool = false, by session: Session
  ) throws(HallError) -> OpenedCheckList {
    let list = try checkList(typed, by: session)
    if !again, let number = list.usedBy { throw .checkList(.used(list.number, by: number)) }
    if let fault = unoffered(list.draft.matter, to: session) { throw .intake(fault) }
    var draft = again ? list.draft.copy : list.draft
    draft.checkList = list.number
    if draft.collectAt == draft.takenInAt { draft.collectAt = session.place }
    draft.takenInAt = session.place
    let changes = try adapt(&draft, from: list.edition)
    return OpenedCheckList(list: list, draft: draft, changes: changes)
  }

  /// Its paper, as the edition in force has it.
  /// - Throws: `.intake` when that has no such matter any more.
  package func paper(of list: CheckList) throws(HallError) -> CheckListPaper {
    let (draft, _) = try current(list)
    let plan = try plan(draft)
    let name = String(draft.applicant.name.trimmed)
    return CheckListPaper(
      of: plan, number: list.number, in: edition, applicantName: name.isEmpty ? nil : name,
      made: list.at, until: list.until,
      clerkName: list.staff.isEmpty
        ? KioskPhrase.terminal.text(.chinese) : staffName(list.staff),
      firstPlace: list.place)
  }

  /// Its request as the edition in force understands it, and what that changes.
  package func current(
    _ list: CheckList
  ) throws(HallError) -> (draft: IntakeDraft, changes: CheckListChanges) {
    var draft = list.draft
    let changes = try adapt(&draft, from: list.edition)
    return (draft, changes)
  }

  /// Takes out of the draft what the edition in force does not know, and says what it changes.
  private func adapt(
    _ draft: inout IntakeDraft, from number: Int
  ) throws(HallError) -> CheckListChanges {
    let corrected = (draft.corrections ?? [:]).keys.sorted()
    // One that was made when corrections were kept in it: nothing is handed in yet.
    draft.corrections = nil
    var changes = try changes(in: &draft, from: number)
    let made = try self.edition(number)
    changes.correctionsForgotten = corrected.map { made.material($0)?.name ?? $0 }
    return changes
  }

  private func changes(
    in draft: inout IntakeDraft, from number: Int
  ) throws(HallError) -> CheckListChanges {
    guard number != edition.number else { return CheckListChanges(within: number) }
    let earlier = Planner(edition: try edition(number), calendar: calendar)
    let before = try Self.plan(draft, by: earlier, at: now())
    let forgotten = try forgetUnknown(in: &draft)
    var changes = CheckListChanges(from: before, to: try plan(draft))
    changes.answersForgotten = before.questions.map(\.question)
      .filter { forgotten.contains($0.code) }.map(\.ask)
    return changes
  }

  /// - Returns: codes of the questions whose answers were taken out.
  private func forgetUnknown(in draft: inout IntakeDraft) throws(HallError) -> Set<String> {
    var forgotten: Set<String> = []
    // Each turn takes out an answer, so it ends.
    while true {
      do {
        _ = try planner.plan(draft.request(in: edition), from: now())
        return forgotten
      } catch {
        guard let code = error.question, draft.answers.removeValue(forKey: code) != nil else {
          throw .intake(.plan(error))
        }
        forgotten.insert(code)
      }
    }
  }

  private static func plan(
    _ draft: IntakeDraft, by planner: Planner, at moment: Moment
  ) throws(HallError) -> CasePlan {
    do { return try planner.plan(draft.request(in: planner.edition), from: moment) } catch {
      throw .intake(.plan(error))
    }
  }

  private func number(of draft: IntakeDraft, on day: CivilDate) throws(HallError) -> String {
    let known = try keeping { () throws(StoreFailure) in try store.checkList(ofDraft: draft.id) }
    if let number = try usedBy(draft.id) {
      throw .checkList(.used(known?.number ?? draft.checkList ?? "", by: number))
    }
    if let known { return known.number }
    let serial = try keeping { () throws(StoreFailure) in
      try store.reserveCheckListSerial(on: day)
    }
    return CheckListNumber(day: day, serial: serial).text
  }

  /// Its draft's id is the command of the case it becomes, so nothing else has to be kept of that,
  /// and of two who use it at once one is too late.
  private func usedBy(_ draft: String) throws(HallError) -> String? {
    try keeping { () throws(StoreFailure) in try store.caseNumber(ofCommand: draft) }
  }

  /// Whether it stands in a check-list just as it is, so that it need not be kept besides.
  func isInCheckList(_ draft: IntakeDraft) throws(HallError) -> Bool {
    let kept = try keeping { () throws(StoreFailure) in try store.checkList(ofDraft: draft.id) }
    guard let kept else { return false }
    var draft = draft
    let list = try read(kept).draft
    (draft.checkList, draft.takenInAt, draft.collectAt) = (nil, list.takenInAt, list.collectAt)
    return draft == list
  }

  private func read(_ kept: KeptCheckList) throws(HallError) -> CheckList {
    guard
      let draft = try? JSONDecoder().decode(IntakeDraft.self, from: Data(kept.body.utf8))
    else { throw .checkList(.unknown(kept.number)) }
    return CheckList(
      number: kept.number, draft: draft, at: kept.at, staff: kept.staff, place: kept.place,
      until: kept.until, edition: kept.edition, usedBy: try usedBy(kept.draft))
  }
}

extension IntakeDraft {
  /// With nothing of what only happens at a window.
  fileprivate var asCheckList: IntakeDraft {
    var draft = self
    draft.marks = [:]
    (draft.heldFrom, draft.corrections) = (nil, nil)
    draft.seen = nil
    (draft.checkList, draft.waiting, draft.before) = (nil, nil, nil)
    return draft
  }

  /// As it is kept.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // The draft holds text, codes and finite numbers only: it always encodes.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

extension PlanFault {
  /// The question whose answer is the matter; nil where none is.
  fileprivate var question: String? {
    switch self {
    case .unknownQuestion(let code), .unknownOption(let code, _), .wrongKind(let code): code
    default: nil
    }
  }
}

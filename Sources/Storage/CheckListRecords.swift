package import WorkCalendar

/// A check-list as it is kept: the answers of a citizen who was guided, waiting to become a case.
package struct KeptCheckList: Hashable, Sendable {
  package let number: String
  /// Id of the draft in it, which becomes the command that makes the case.
  package let draft: String
  package let at: Moment
  package let staff: String
  package let place: String
  /// The last day on which it can be used.
  package let until: CivilDate
  /// Edition of the catalogue it was made under.
  package let edition: Int
  /// JSON of the draft.
  package let body: String

  package init(
    number: String, draft: String, at: Moment, staff: String, place: String, until: CivilDate,
    edition: Int, body: String
  ) {
    self.number = number
    self.draft = draft
    self.at = at
    self.staff = staff
    self.place = place
    self.until = until
    self.edition = edition
    self.body = body
  }
}

/// Where check-lists are kept. They belong to no case, and so to no journal; one that is over goes,
/// with the person's data in it.
package protocol CheckListRecords: Sendable {
  /// The next serial of that day, from 1; never one that was given before.
  func reserveCheckListSerial(on day: CivilDate) throws(StoreFailure) -> Int

  /// Adds it, or replaces the one of that number.
  func keep(_ list: KeptCheckList) throws(StoreFailure)
  func checkList(_ number: String) throws(StoreFailure) -> KeptCheckList?
  /// The one that holds the draft of that id.
  func checkList(ofDraft id: String) throws(StoreFailure) -> KeptCheckList?
  /// Deletes those whose last day is before that one.
  func dropCheckLists(endedBefore day: CivilDate) throws(StoreFailure)
}

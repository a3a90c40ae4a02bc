internal import CaseEngine
package import WorkCalendar

extension MemoryStore {
  package func keepHolidayNotice(
    _ name: String, _ table: KeptText, at: Moment, by actor: String, clockWasFixed: Bool,
    after number: Int
  ) throws(StoreFailure) -> KeptHolidayNotice? {
    change { hall in
      guard hall.holidayNotices.count == number else { return nil }
      let kept = KeptHolidayNotice(
        number: number + 1, name: name, table: table, at: at, actor: actor,
        clockWasFixed: clockWasFixed, position: Int64(hall.journal.count))
      hall.holidayNotices.append(kept)
      return kept
    }
  }

  package func holidayNotices() throws(StoreFailure) -> [KeptHolidayNotice] {
    read { $0.holidayNotices }
  }

  package func lastHolidayNotice() throws(StoreFailure) -> Int { read { $0.holidayNotices.count } }

  package func provisionalCases() throws(StoreFailure) -> Int {
    read { hall in
      hall.files.values.count { file in
        file.rows.tasks.contains { $0.isProvisional && $0.state.isOpen }
      }
    }
  }
}

package import WorkCalendar

extension MemoryStore {
  package func reserveHandoverSerial(on day: CivilDate) throws(StoreFailure) -> Int {
    change { hall in
      hall.handoverSerials[day, default: 0] += 1
      return hall.handoverSerials[day, default: 0]
    }
  }
}

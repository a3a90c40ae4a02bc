package import WorkCalendar

extension MemoryStore {
  package func reserveCheckListSerial(on day: CivilDate) throws(StoreFailure) -> Int {
    change { hall in
      hall.checkListSerials[day, default: 0] += 1
      return hall.checkListSerials[day, default: 0]
    }
  }

  package func keep(_ list: KeptCheckList) throws(StoreFailure) {
    change { $0.checkLists[list.number] = list }
  }

  package func checkList(_ number: String) throws(StoreFailure) -> KeptCheckList? {
    read { $0.checkLists[number] }
  }

  package func checkList(ofDraft id: String) throws(StoreFailure) -> KeptCheckList? {
    read { hall in hall.checkLists.values.first { $0.draft == id } }
  }

  package func dropCheckLists(endedBefore day: CivilDate) throws(StoreFailure) {
    change { hall in hall.checkLists = hall.checkLists.filter { $0.value.until >= day } }
  }
}

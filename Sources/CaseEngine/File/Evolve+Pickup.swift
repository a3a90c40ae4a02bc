internal import WorkCalendar

/// What being told, sent, carried and put away does to a case.
extension CaseFile {
  mutating func take(_ event: PickupEvent, _ record: Recorded) {
    switch event {
    case .told(let telling):
      tellings.append(Told(telling: telling, clerk: record.actor.staff, at: record.at))
      for key in telling.outputs { change(key) { $0.told = $0.told ?? record.at } }
    case .wished(let new): wish = new
    case .shelved(let keys, let slot): for key in keys { change(key) { $0.slot = slot } }
    case .sent(let consignment):
      parcels.append(
        Parcel(consignment: consignment, sent: record.at, clerk: record.actor.staff))
      leave(
        consignment.outputs,
        as: consignment.messenger == nil
          ? .courier(consignment.number) : .messenger(consignment.number))
    case .delivered(let number, let name, let day): deliver(number, to: name, on: day, record)
    case .returned(let number, let reason):
      end(number, .returned(reason: reason, at: record.at))
      for key in parcel(number)?.consignment.outputs ?? [] { change(key) { $0.away = nil } }
    case .signedOut(let transfer):
      journeys.append(
        Journey(
          transfer: transfer, from: record.actor.place, left: record.at,
          clerk: record.actor.staff))
      leave(transfer.outputs, as: .list(transfer.list, to: transfer.to))
    case .signedIn(let list): arrive(list, record)
    }
  }

  private mutating func leave(_ keys: [Output.Key], as away: Output.Away) {
    for key in keys {
      change(key) { output in
        output.away = away
        output.slot = nil
      }
    }
  }

  /// The applicant did not come: no visit (R34).
  private mutating func deliver(
    _ number: String, to name: String, on day: CivilDate, _ record: Recorded
  ) {
    end(number, .delivered(to: name, on: day))
    let bringer = parcel(number)?.consignment.bringer ?? .courier
    for key in parcel(number)?.consignment.outputs ?? [] {
      change(key) { output in
        output.away = nil
        output.handedOut = Output.HandOver(
          recipient: Recipient(name: name, id: "", capacity: .addressee(by: bringer)),
          clerk: record.actor.staff, place: output.place ?? record.actor.place, at: record.at)
      }
    }
  }

  private mutating func end(_ number: String, _ ending: Parcel.Ending) {
    guard let index = parcels.lastIndex(where: { $0.consignment.number == number })
    else { return }
    parcels[index].ending = ending
  }

  private mutating func arrive(_ list: String, _ record: Recorded) {
    guard let index = journeys.lastIndex(where: { $0.transfer.list == list }) else { return }
    journeys[index].arrived = record.at
    journeys[index].receiver = record.actor.staff
    for key in journeys[index].transfer.outputs {
      change(key) { output in
        output.away = nil
        output.place = record.actor.place
      }
    }
  }
}

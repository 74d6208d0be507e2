package org.hearth.core.questionnaire;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what is due up to date in the background after plug-ins came, changed or went, and for families that came in by other
 * ways than a screen. It works in small pieces, so that nobody who saves something has to wait for it.
 */
@Component(service = ScheduleKeeper.class, immediate = true)
public final class ScheduleKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduleKeeper.class);
    private static final int PIECE = 25;
    /** So many pieces in a row; then others have a turn. */
    private static final int PIECES = 40;

    private static final int LOOK_EVERY_SECONDS = 20;

    private final Store store;
    private final Catalogue catalogue;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("hearth-schedules").factory());

    @Activate
    public ScheduleKeeper(@Reference Store store, @Reference Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
        clockwork.scheduleWithFixedDelay(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        clockwork.shutdownNow();
    }

    private void look() {
        try {
            for (int piece = 0; piece < PIECES && catchUp(store, catalogue, PIECE); piece++) {
                Thread.yield();
            }
        } catch (StoreUnavailable away) {
            LOG.debug("What is due is looked at again later: {}", away.getMessage());
        } catch (RuntimeException broken) {
            // thrown on, it would end the looking for good
            LOG.warn("What is due could not be brought up to date; it is tried again", broken);
        }
    }

    /**
     * Brings a few families up to date.
     *
     * @return whether there may be more
     */
    static boolean catchUp(Store store, Catalogue catalogue, int atMost) {
        Suggestions suggestions = Suggestions.of(catalogue);
        List<FamilyId> late = store.read(records -> records.withoutDue(suggestions.stamp(), atMost));
        if (late.isEmpty()) {
            return false;
        }
        store.write(records -> {
            late.forEach(family -> DueBook.refresh(records, family, suggestions));
            return late.size();
        });
        return late.size() == atMost;
    }
}
